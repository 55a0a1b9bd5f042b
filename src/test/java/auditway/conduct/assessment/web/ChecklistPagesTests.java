package auditway.conduct.assessment.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.PRIYA;
import static auditway.Persona.TOMASZ;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.Milestone;
import auditway.audit.audit.StagedAudit;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.platform.people.Accounts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class ChecklistPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private StagedAudit audit;

    @BeforeEach
    void stage() {
        audit = StagedAudit.in(AuditState.CONDUCT, jdbc, accounts);
    }

    @Test
    void the_sheet_opens_at_the_first_control_to_do() {
        assertThat(open(DAVID, ""))
                .hasStatusOk()
                .bodyText()
                .contains("0 of 92 done", "Control 1.1", "1 Business Health");
        assertThat(open(DAVID, "?view=grid")).hasStatusOk().bodyText().contains("14 SLA Optimization, 0 of 1 done");
        assertThat(open(DAVID, "?show=TO_DO&view=one")).hasStatusOk().bodyText().contains("To do (92)");
        assertThat(open(DAVID, "?control=99.9")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void without_javascript_an_answer_leads_back_to_its_control() {
        assertThat(post(DAVID, "8.9", false, "verdict", "NOT_MET", "reason", "No test since June 2024."))
                .hasRedirectedUrl("/audits/" + audit.id() + "/checklist?control=8.9");
        assertThat(of("8.9").verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(open(DAVID, "?control=8.9"))
                .bodyText()
                .contains("F-01, opportunity for improvement", "opened from this verdict");
    }

    @Test
    void a_blank_is_no_method() {
        assertThat(post(DAVID, "8.9", false, "verdict", "MET", "methods", " "))
                .hasRedirectedUrl("/audits/" + audit.id() + "/checklist?control=8.9");
        assertThat(of("8.9").methods()).isEmpty();
    }

    @Test
    void in_place_an_answer_comes_back_as_the_parts_that_changed() {
        assertThat(post(DAVID, "8.9", true, "verdict", "NOT_MET", "reason", "No test since June 2024."))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "1 of 92 done",
                        "id=\"saved-8.9\"",
                        "data-version=\"1\"",
                        "id=\"c8.9\"",
                        "id=\"branch-8\"",
                        "id=\"listed-8\"",
                        "id=\"section-8\"")
                .doesNotContain("<main");
    }

    @Test
    void a_missing_reason_or_method_is_asked_for_and_what_was_given_is_saved() {
        post(DAVID, "8.9", false, "verdict", "NOT_MET", "note", "Ask Ole Brandt.");
        assertThat(open(DAVID, "?control=8.9"))
                .bodyText()
                .contains("Saved, incomplete.", "Say what was seen and what is missing.", "Ask Ole Brandt.")
                .contains("0 of 92 done, 1 incomplete", "Not met, reason missing");
        assertThat(post(DAVID, "8.10", true, "verdict", "MET"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"problem-methods-8.10\"", "Met needs at least one method", "2 incomplete")
                .doesNotContain("<main");
        assertThat(verdicts.of(audit.id())).hasSize(2).noneMatch(Assessment::isComplete);
    }

    @Test
    void incomplete_verdicts_are_listed_as_such() {
        post(DAVID, "8.9", false, "verdict", "NOT_MET");
        assertThat(open(DAVID, "?show=INCOMPLETE")).bodyText().contains("Incomplete (1)", "To do (92)", "c8.9");
    }

    @Test
    void a_verdict_that_is_not_the_auditors_is_refused_and_what_was_typed_is_kept() {
        assertThat(post(DAVID, "8.9", false, "verdict", "WAIVED", "note", "Ask Ole Brandt."))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Waived is decided by the programme manager", "Ask Ole Brandt.");
        assertThat(verdicts.of(audit.id())).isEmpty();
    }

    @Test
    void a_section_opens_at_its_first_control_to_do_or_at_its_beginning() {
        assertThat(open(DAVID, "?section=8")).bodyText().contains("Control 8.1");
        post(
                DAVID,
                "14.1",
                false,
                "verdict",
                "MET",
                "methods",
                "PROCESS",
                "methods",
                "DEMONSTRATION",
                "methods",
                "EVIDENCE");
        assertThat(open(DAVID, "?section=14")).bodyText().contains("Control 14.1");
        assertThat(open(DAVID, "?section=99")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_section_that_is_not_complete_is_not_submitted_and_what_is_left_is_opened() {
        assertThat(open(DAVID, "/submission?section=14"))
                .hasRedirectedUrl("/audits/" + audit.id() + "/checklist?control=14.1");
        assertThat(mvc.post()
                        .uri("/audits/{id}/checklist/submission", audit.id())
                        .with(DAVID.signedIn())
                        .param("sections", "14"))
                .hasStatus(HttpStatus.CONFLICT);
        assertThat(mvc.post()
                        .uri("/audits/{id}/checklist/submission", audit.id())
                        .with(DAVID.signedIn()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose at least one section.");
    }

    @Test
    void two_records_are_both_shown_and_a_person_chooses() {
        post(PRIYA, "8.9", false, "verdict", "PARTIALLY_MET", "reason", "Mails only.", "version", "0");
        assertThat(post(DAVID, "8.9", true, "verdict", "NOT_MET", "reason", "No test.", "version", "0"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains(
                        "Two records for 8.9.", "Mails only.", "No test.", "Keep Priya Raman’s", "Record mine instead");
        post(DAVID, "8.9", false, "verdict", "NOT_MET", "reason", "No test.", "version", "1");
        assertThat(of("8.9").reason()).isEqualTo("No test.");
    }

    @Test
    void a_second_person_agrees_that_a_control_is_not_applicable() {
        post(DAVID, "8.9", false, "verdict", "NOT_APPLICABLE", "reason", "No phones.");
        assertThat(open(DAVID, "?control=8.9"))
                .bodyText()
                .contains("waits for a second person")
                .doesNotContain(">Agree<");
        assertThat(open(TOMASZ, "?control=8.9"))
                .bodyText()
                .contains("form=\"agree\">Agree<", "id=\"agree\"")
                .satisfies(page -> assertThat(page.indexOf("</form>", page.indexOf("id=\"record\"")))
                        .isLessThan(page.indexOf("id=\"agree\"")));
        assertThat(mvc.post()
                        .uri("/audits/{id}/checklist/8.9/approval", audit.id())
                        .with(TOMASZ.signedIn()))
                .hasRedirectedUrl("/audits/" + audit.id() + "/checklist?control=8.9");
        assertThat(of("8.9").isSettled()).isTrue();
    }

    @Test
    void partners_see_verdicts_only_after_the_gap_report_and_notes_never() {
        post(DAVID, "8.9", false, "verdict", "NOT_MET", "reason", "No test.", "note", "Between us.");
        assertThat(open(JANA, "")).hasRedirectedUrl("/audits/" + audit.id() + "/self-assessment");
        assertThat(api(JANA)).bodyText().isEqualTo("[]");
        audit.moveTo(AuditState.FINDINGS_REVIEW);
        audit.reach(Milestone.GAP_REPORT, Instant.parse("2026-11-24T16:00:00Z"));
        assertThat(open(JANA, "?control=8.9"))
                .hasStatusOk()
                .bodyText()
                .contains("No test.", "Read only")
                .doesNotContain("Between us.");
        assertThat(api(JANA)).bodyText().contains("No test.").doesNotContain("Between us.");
        assertThat(api(DAVID)).bodyText().contains("Between us.");
    }

    @Test
    void the_audit_is_not_there_for_people_outside_it() {
        audit = new StagedAudit("T-1999-001", jdbc);
        assertThat(open(DAVID, "")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(api(PRIYA)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private Assessment of(String control) {
        List<Assessment> all = verdicts.of(audit.id());
        return all.stream()
                .filter(each -> each.controlId().equals(control))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult open(Persona who, String query) {
        return mvc.get()
                .uri("/audits/" + audit.id() + "/checklist" + query)
                .with(who.signedIn())
                .exchange();
    }

    private MvcTestResult post(Persona who, String control, boolean inPlace, String... answers) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post()
                .uri("/audits/{id}/checklist/{control}", audit.id(), control)
                .with(who.signedIn());
        for (int i = 0; i < answers.length; i += 2) {
            request.param(answers[i], answers[i + 1]);
        }
        return inPlace ? request.header("HX-Request", "true").exchange() : request.exchange();
    }

    private MvcTestResult api(Persona who) {
        return mvc.get()
                .uri("/api/v1/audits/{id}/assessments", audit.id())
                .with(who.basic())
                .exchange();
    }
}
