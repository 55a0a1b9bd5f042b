package auditway.conduct.finding;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.AtOnce;
import auditway.HeldAudit;
import auditway.ReportedGaps;
import auditway.catalogue.programme.Control.Kind;
import auditway.conduct.assessment.Verdict;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class FindingPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Findings findings;

    HeldAudit audit;
    String tab;

    @BeforeEach
    void held() {
        audit = HeldAudit.of(context);
        audit.verdict(audit.control(Kind.MANDATORY), Verdict.NOT_MET, "The log ends in June 2024.", PRIYA);
        tab = "/audits/" + audit.id + "/findings";
    }

    @Test
    void the_tab_shows_findings_by_grade_with_what_must_be_true_before_issuing() {
        assertThat(pages.get().uri(tab).with(DAVID.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Waits on you",
                        "Agree with the grade",
                        "Before it is issued",
                        "1 nonconformity is not complete");
        assertThat(pages.get().uri(tab).with(MARTA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Agree with the grade");
    }

    @Test
    void the_partner_sees_nothing_before_the_gap_report() {
        assertThat(pages.get().uri(tab).with(JANA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("No gap report yet")
                .doesNotContain("The log ends");
        assertThat(pages.get().uri("/audits/" + audit.id + "/gap-report").with(JANA.signedIn()))
                .hasStatus(404);
        assertThat(pages.get().uri("/api/v1/audits/" + audit.id + "/findings").with(JANA.basic()))
                .bodyJson()
                .extractingPath("$.length()")
                .isEqualTo(0);
    }

    @Test
    void the_drafter_changes_the_words_and_another_person_agrees() {
        assertThat(pages.post()
                        .uri(tab + "/" + audit.id + "-F-01")
                        .param("version", version())
                        .param("title", "")
                        .param("gap", "Four tests were not held.")
                        .with(PRIYA.signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("Give the finding a title", "Four tests were not held.");
        assertThat(pages.post()
                        .uri(tab + "/" + audit.id + "-F-01")
                        .param("version", version())
                        .param("title", "No test since June 2024")
                        .param("gap", "Four tests were not held.")
                        .param("evidenceWanted", "A report.")
                        .param("closesWhen", "It was held.")
                        .with(PRIYA.signedIn()))
                .hasStatus3xxRedirection();
        assertThat(pages.post()
                        .uri(tab + "/" + audit.id + "-F-01/second-look")
                        .param("version", version())
                        .param("outcome", "returned")
                        .with(DAVID.signedIn()))
                .hasStatus(422);
        assertThat(pages.post()
                        .uri(tab + "/" + audit.id + "-F-01/second-look")
                        .param("version", version())
                        .param("outcome", "agreed")
                        .with(DAVID.signedIn()))
                .hasStatus3xxRedirection();
        assertThat(findings.get(audit.id + "-F-01").secondLook().state()).isEqualTo(SecondLook.State.AGREED);
        assertThat(pages.get().uri("/audits/" + audit.id + "/gap-report").with(DAVID.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("No test since June 2024", "a preview for the audit team");
        assertThat(pages.get().uri("/findings").param("words", "No test since").with(MARTA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains(audit.id);
    }

    @Test
    void it_says_who_issued_the_gap_report_and_who_acknowledged_it() {
        ReportedGaps.issue(audit);
        assertThat(pages.get().uri("/audits/" + audit.id + "/gap-report").with(JANA.signedIn()))
                .bodyText()
                .contains(", by David Pool", "Action item", "AI-01, due ");
        assertThat(pages.get().uri(tab).with(MARTA.signedIn()))
                .bodyText()
                .contains(", by David Pool")
                .doesNotContain("Acknowledged by");
        context.getBean(GapReporting.class)
                .acknowledge(
                        new GapReporting.AcknowledgeGapReport(true, ""),
                        audit.step(
                                "findings-review",
                                "acknowledgeGapReport",
                                "acknowledge-gap-report",
                                "partnerLead",
                                null),
                        audit.actor(JANA));
        assertThat(pages.get().uri(tab).with(MARTA.signedIn())).bodyText().contains("Acknowledged by Jana Kruse, ");
    }

    @Test
    void a_strength_is_recorded_and_withdrawn() {
        assertThat(pages.get().uri(tab + "/new").with(DAVID.signedIn())).hasStatusOk();
        assertThat(pages.post()
                        .uri(tab)
                        .param("grade", "STRENGTH")
                        .param("title", " ")
                        .with(DAVID.signedIn()))
                .hasStatus(422);
        assertThat(pages.post()
                        .uri(tab)
                        .param("grade", "STRENGTH")
                        .param("title", "A customer team of its own")
                        .with(DAVID.signedIn()))
                .hasStatus3xxRedirection();
        assertThat(pages.get().uri(tab).param("finding", "F-02").with(DAVID.signedIn()))
                .bodyText()
                .contains("A customer team of its own", "Withdraw");
        assertThat(pages.post().uri(tab + "/" + audit.id + "-F-02/withdrawal").with(DAVID.signedIn()))
                .hasStatus3xxRedirection();
        assertThat(findings.of(audit.id)).hasSize(1);
    }

    private String version() {
        return String.valueOf(findings.get(audit.id + "-F-01").version());
    }

    @Test
    void a_second_look_is_taken_at_the_words_that_were_read() {
        String read = version();
        revised("No test since June 2024");
        assertThat(looked("{\"agreed\":true,\"version\":" + read + "}"))
                .hasStatus(409)
                .bodyText()
                .contains("F-01 was changed after you opened it");
        assertThat(looked("{\"agreed\":true}")).hasStatus(400).bodyText().contains("Say which version of F-01");
        assertThat(looked("{\"agreed\":true,\"version\":" + version() + "}")).hasStatusOk();
    }

    @Test
    void words_that_are_changed_while_somebody_looks_are_not_agreed_to_unread() throws Exception {
        for (int round = 0; round < 5; round++) {
            revised("Round " + round);
            String read = version();
            AtOnce.refusals(
                    List.of(() -> looked("{\"agreed\":true,\"version\":" + read + "}"), () -> put("Changed", read)));
            Finding finding = findings.get(audit.id + "-F-01");
            boolean agreed = finding.secondLook().state() == SecondLook.State.AGREED;
            assertThat(finding.wording().title()).isEqualTo(agreed ? "Round " + round : "Changed");
        }
    }

    private MvcTestResult looked(String body) {
        return pages.post()
                .uri("/api/v1/findings/" + audit.id + "-F-01/second-look")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(DAVID.basic())
                .exchange();
    }

    private void revised(String title) {
        assertThat(put(title, version())).hasStatusOk();
    }

    private MvcTestResult put(String title, String version) {
        return pages.put()
                .uri("/api/v1/findings/" + audit.id + "-F-01")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"title\":\"" + title
                        + "\",\"gap\":\"Four\",\"evidenceWanted\":\"A report\",\"closesWhen\":\"Held\"}")
                .header("If-Match", "\"" + version + "\"")
                .with(PRIYA.basic())
                .exchange();
    }

    @Test
    void findings_are_recorded_and_looked_at_through_the_api() {
        assertThat(pages.post()
                        .uri("/api/v1/audits/" + audit.id + "/findings")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"grade\":\"OPPORTUNITY_FOR_IMPROVEMENT\",\"title\":\"Follow up low scores\"}")
                        .with(DAVID.basic()))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.kind")
                .isEqualTo("OPPORTUNITY_FOR_IMPROVEMENT");
        assertThat(pages.post()
                        .uri("/api/v1/findings/" + audit.id + "-F-01/second-look")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"agreed\":true,\"version\":" + version() + "}")
                        .with(PRIYA.basic()))
                .hasStatus(403);
        assertThat(pages.put()
                        .uri("/api/v1/findings/" + audit.id + "-F-01")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(
                                "{\"version\":" + version()
                                        + ",\"title\":\"No test\",\"gap\":\"Four\",\"evidenceWanted\":\"A report\",\"closesWhen\":\"Held\"}")
                        .with(PRIYA.basic()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.wording.closesWhen")
                .isEqualTo("Held");
    }
}
