package auditway.followup.decision;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.OLE;
import static auditway.Persona.TOMASZ;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.ReportedGaps;
import auditway.audit.audit.AuditState;
import auditway.conduct.finding.Grade;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.decision.ReviewingFile.ReviewFile;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * A grade that the technical review changed is told to the partner at once where it asks something of the partner, and with the
 * result where it does not; never by whom.
 */
@ApplicationTest
@Tag("both-databases")
class ToldGradeTests {

    private static final String REASON = "REVIEWERS-REASON-FOR-IT";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester mvc;

    private ReportedGaps gaps;

    @BeforeEach
    void every_item_is_settled_and_the_file_is_reviewed() {
        gaps = ReportedGaps.of(context);
        gaps.audit
                .get(JdbcClient.class)
                .sql("update action_item set state = 'ACCEPTED' where audit_id = ?")
                .param(gaps.audit.id)
                .update();
        gaps.audit.get(Conclusions.class).state(gaps.audit.id);
        gaps.audit.state(AuditState.TECHNICAL_REVIEW);
    }

    private void regraded(ActionItem item, Grade grade) {
        gaps.audit
                .get(ReviewingFile.class)
                .review(
                        new ReviewFile("regraded", REASON, item.findingId(), grade.name()),
                        gaps.audit.step("decision", "reviewFile", "review-file", "technicalReviewer", null),
                        gaps.audit.actor(TOMASZ));
        gaps.audit.state(AuditState.ACTION_CLOSURE);
    }

    @Test
    void a_lower_grade_of_a_closed_item_is_read_nowhere_before_the_result_and_then_without_a_name() {
        ActionItem item = gaps.mandatory();
        regraded(item, Grade.SCORE_IMPACTING);
        for (Persona reader : List.of(JANA, OLE)) {
            assertThat(new EverythingRead(context, mvc, gaps.audit.id).by(reader))
                    .allSatisfy((address, body) -> assertThat(body)
                            .as(address)
                            .doesNotContain(REASON, "Regraded", "Changed since this report"));
        }
        assertThat(page(JANA, "/audits/" + gaps.audit.id + "/gap-report")).contains("Mandatory (1)");
        assertThat(page(JANA, "/action-items/" + item.id())).contains(">Mandatory<");
        assertThat(page(DAVID, "/audits/" + gaps.audit.id + "/gap-report"))
                .contains("Mandatory (1)", "F-01 was graded score-impacting; it was mandatory before.");
        assertThat(gaps.told(JANA)).isEmpty();

        gaps.audit.state(AuditState.REPORTING);
        assertThat(page(JANA, "/audits/" + gaps.audit.id + "/gap-report"))
                .contains("Mandatory (1)", "F-01 was graded score-impacting; it was mandatory before.");
        assertThat(page(JANA, "/action-items/" + item.id()))
                .contains("Regraded", REASON, "The programme")
                .doesNotContain("Tomasz");
    }

    @Test
    void a_heavier_grade_that_asks_for_more_is_told_with_its_reason_and_what_to_do_but_not_by_whom() {
        ActionItem item = gaps.scoreImpacting();
        regraded(item, Grade.MANDATORY);
        assertThat(gaps.told(JANA)).containsExactly("F-02 is graded mandatory now, " + gaps.audit.id);
        assertThat(gaps.audit
                        .get(JdbcClient.class)
                        .sql("select text_body from mail where audit_id = ? and kind = 'NOTICE' and to_account = ?")
                        .params(gaps.audit.id, gaps.audit.actor(JANA).accountId())
                        .query(String.class)
                        .list())
                .allSatisfy(mail -> assertThat(mail.replaceAll("\\s+", " "))
                        .contains("was graded score-impacting before: " + REASON, "AI-03 says what to do")
                        .doesNotContain("Tomasz"));
        assertThat(page(JANA, "/audits/" + gaps.audit.id + "/gap-report"))
                .contains(
                        "Mandatory (1)",
                        "Changed since this report was issued",
                        "F-02 was graded mandatory; it was score-impacting before.",
                        "AI-03 was raised for F-02, due ");
        assertThat(page(JANA, "/action-items/" + gaps.audit.id + "-AI-03"))
                .contains(">Mandatory<", "The programme")
                .doesNotContain("Tomasz");
        assertThat(gaps.work(JANA, "planAction")).isPresent();
    }

    @Test
    void the_version_of_a_finding_which_counts_regrades_is_told_to_the_audit_side_only() {
        ActionItem item = gaps.mandatory();
        regraded(item, Grade.SCORE_IMPACTING);
        for (Persona reader : List.of(JANA, OLE)) {
            assertThat(mvc.get().uri("/api/v1/findings/" + item.findingId()).with(reader.basic()))
                    .hasStatusOk()
                    .doesNotContainHeader("ETag")
                    .bodyJson()
                    .extractingPath("$.version")
                    .isNull();
        }
        assertThat(mvc.get().uri("/api/v1/findings/" + item.findingId()).with(DAVID.basic()))
                .containsHeader("ETag");
    }

    private String page(Persona reader, String address) {
        try {
            return mvc.get()
                    .uri(address)
                    .with(reader.signedIn())
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
