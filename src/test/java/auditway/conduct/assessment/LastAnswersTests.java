package auditway.conduct.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.StagedAudit;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import java.io.UnsupportedEncodingException;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class LastAnswersTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private LastAnswers lastAnswers;

    @Autowired
    private SelfAssessment selfAssessment;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private StagedAudit earlier;
    private StagedAudit audit;
    private Actor jana;

    @BeforeEach
    void an_earlier_audit_was_answered_in_part() {
        jana = Persona.JANA.actor(accounts);
        earlier = StagedAudit.in(AuditState.PREPARATION, jdbc, accounts);
        selfAssessment.answer(earlier.id(), "8.1", Claim.YES, "Twice a year.", 0, jana);
        selfAssessment.answer(earlier.id(), "8.2", Claim.NO, "Not yet.", 0, jana);
        selfAssessment.answer(earlier.id(), "9.1", Claim.YES, "", 0, jana);
        earlier.moveTo(AuditState.CLOSED);
        audit = StagedAudit.in(AuditState.PREPARATION, jdbc, accounts);
        starts(earlier, "2090-11-17T08:00:00Z");
        starts(audit, "2091-11-17T08:00:00Z");
    }

    /** So late that no audit of another test lies between the two. */
    private void starts(StagedAudit staged, String when) {
        jdbc.sql("update audit set starts = :starts where id = :id")
                .param("starts", OffsetDateTime.parse(when))
                .param("id", staged.id())
                .update();
    }

    /** Other tests look at what was closed before and at what lies ahead. */
    @AfterEach
    void both_are_over() {
        earlier.moveTo(AuditState.CANCELLED);
        audit.moveTo(AuditState.CANCELLED);
    }

    @Test
    void unanswered_controls_take_over_what_was_answered_last_time() {
        selfAssessment.answer(audit.id(), "8.2", Claim.YES, "By now.", 0, jana);
        assertThat(lastAnswers.take(audit.id(), "8", jana))
                .contains(new LastAnswers.Offer(earlier.id(), List.of("8.1")));
        assertThat(selfAssessment.of(audit.id(), jana))
                .extracting(Response::controlId, Response::claim, Response::statement)
                .containsExactlyInAnyOrder(
                        tuple("8.1", Claim.YES, "Twice a year."), tuple("8.2", Claim.YES, "By now."));
    }

    @Test
    void the_button_counts_down_with_every_answer_and_goes_with_the_last() throws UnsupportedEncodingException {
        assertThat(answers("8.9")).contains("Take over 2 last answers here", "in all sections, 3");
        assertThat(answers("8.2")).contains("Take over 1 last answer here", "in all sections, 2");
        assertThat(answers("8.1")).doesNotContain("Take over").contains("in all sections, 1");
        assertThat(answers("9.1"))
                .contains("id=\"last-answers\"")
                .doesNotContain("last answer here", "in all sections");
    }

    private String answers(String control) throws UnsupportedEncodingException {
        return mvc.post()
                .uri("/audits/{id}/self-assessment/{control}", audit.id(), control)
                .with(Persona.JANA.signedIn())
                .header("HX-Request", "true")
                .param("version", "0")
                .param("claim", "YES")
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void all_sections_at_once_and_then_nothing_is_left_to_take() {
        assertThat(lastAnswers.take(audit.id(), null, jana).orElseThrow().controlIds())
                .containsExactly("8.1", "8.2", "9.1");
        assertThat(lastAnswers.take(audit.id(), null, jana)).isEmpty();
    }
}
