package auditway.conduct.assessment.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.OLE;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.StagedAudit;
import auditway.conduct.assessment.Claim;
import auditway.conduct.assessment.SelfAssessment;
import auditway.platform.people.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class SelfAssessmentPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SelfAssessment selfAssessment;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private StagedAudit audit;

    @BeforeEach
    void stage() {
        audit = StagedAudit.in(AuditState.PREPARATION, jdbc, accounts);
    }

    @Test
    void the_partner_answers_section_by_section() {
        assertThat(open(JANA, "?section=8")).hasStatusOk().bodyText().contains("0 of 92 answered", "Control 8.16");
        assertThat(post(OLE, false, "0", "YES", "Twice a year."))
                .hasRedirectedUrl("/audits/" + audit.id() + "/self-assessment?section=8#c-8.9");
        assertThat(selfAssessment.of(audit.id(), JANA.actor(accounts)))
                .singleElement()
                .satisfies(answer -> assertThat(answer.claim()).isEqualTo(Claim.YES));
    }

    @Test
    void in_place_an_answer_comes_back_as_the_parts_that_changed() {
        assertThat(post(OLE, true, "0", "YES", "Twice a year."))
                .hasStatusOk()
                .bodyText()
                .contains("1 of 92 answered", "id=\"saved-8.9\"", "Ole Brandt", "id=\"branch-8\"")
                .doesNotContain("<main");
    }

    @Test
    void two_answers_are_both_shown_and_a_person_chooses() {
        post(OLE, false, "0", "YES", "Twice a year.");
        assertThat(post(JANA, false, "0", "PARTIALLY", "Once a year."))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Two answers.", "Twice a year.", "Once a year.", "Keep Ole Brandt’s");
    }

    @Test
    void auditors_read_answers_and_do_not_write_them() {
        post(OLE, false, "0", "YES", "Twice a year.");
        assertThat(open(DAVID, "?section=8"))
                .hasStatusOk()
                .bodyText()
                .contains("Twice a year.")
                .doesNotContain("data-autosave");
        assertThat(post(DAVID, false, "1", "NO", "")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void a_program_answers_too() {
        assertThat(mvc.put()
                        .uri("/api/v1/audits/{id}/responses/8.9", audit.id())
                        .with(JANA.basic())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"claim\":\"PARTIALLY\",\"statement\":\"Once a year.\"}"))
                .hasStatusOk()
                .hasHeader("ETag", "\"1\"");
        assertThat(mvc.get().uri("/api/v1/audits/{id}/responses", audit.id()).with(DAVID.basic()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].statement")
                .isEqualTo("Once a year.");
    }

    @Test
    void before_submitting_the_partner_sees_what_it_answered_and_what_is_left() {
        selfAssessment.answer(audit.id(), "8.1", Claim.YES, "Twice a year.", 0, OLE.actor(accounts));
        assertThat(open(JANA, "/submission"))
                .hasStatusOk()
                .bodyText()
                .contains("Review and submit", "1 control", "Mandatory, answered Yes, without evidence", "8.10");
        assertThat(open(DAVID, "/submission")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void not_applicable_without_its_reason_counts_nowhere_as_answered() {
        post(OLE, false, "0", "NOT_APPLICABLE", " ");

        assertThat(open(JANA, "?section=8")).bodyText().contains("0 of 92 answered", "say why it does not apply");
        assertThat(open(JANA, "/submission"))
                .bodyText()
                .containsPattern("Not applicable</dt>\\s*<dd[^>]*>0 controls</dd>")
                .contains("8.9");
    }

    @Test
    void a_controls_link_opens_its_section() {
        assertThat(open(JANA, "?control=8.9")).hasStatusOk().bodyText().contains("Control 8.16");
    }

    @Test
    void answers_are_opened_again_with_a_reason_that_everybody_reads() {
        jdbc.sql("""
                        insert into self_assessment (audit_id, locked, submitted_by, submitter, submitted_at, unlocked_why)
                        values (:id, true, 'jana', 'Jana Kruse', current_timestamp, '')""").param("id", audit.id()).update();
        assertThat(open(JANA, "?section=8")).bodyText().contains("Open answers again");
        assertThat(open(DAVID, "?section=8")).bodyText().doesNotContain("Open answers again");
        reopen("8.9", " ");
        assertThat(open(DAVID, "?section=8")).bodyText().doesNotContain("Open again.");
        reopen("8.9", "The tool has changed.");
        assertThat(open(DAVID, "?section=8"))
                .bodyText()
                .contains("Open again.", "8.9: The tool has changed. Jana Kruse");
        assertThat(post(OLE, false, "0", "YES", "By another tool.")).hasStatus3xxRedirection();
        assertThat(mvc.post()
                        .uri("/api/v1/audits/{id}/responses/resubmission", audit.id())
                        .with(JANA.basic()))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(post(OLE, false, "1", "NO", "")).hasStatus(HttpStatus.CONFLICT);
    }

    private void reopen(String control, String why) {
        assertThat(mvc.post()
                        .uri("/audits/{id}/self-assessment/reopening", audit.id())
                        .with(JANA.signedIn())
                        .param("section", "8")
                        .param("control", control)
                        .param("why", why))
                .hasRedirectedUrl("/audits/" + audit.id() + "/self-assessment?section=8");
    }

    private MvcTestResult open(Persona who, String query) {
        return mvc.get()
                .uri("/audits/" + audit.id() + "/self-assessment" + query)
                .with(who.signedIn())
                .exchange();
    }

    private MvcTestResult post(Persona who, boolean inPlace, String version, String claim, String statement) {
        MockMvcTester.MockMvcRequestBuilder request = mvc.post()
                .uri("/audits/{id}/self-assessment/8.9", audit.id())
                .with(who.signedIn())
                .param("version", version)
                .param("claim", claim)
                .param("statement", statement);
        return inPlace ? request.header("HX-Request", "true").exchange() : request.exchange();
    }
}
