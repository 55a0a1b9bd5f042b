package auditway.conduct.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.StagedAudit;
import auditway.conduct.assessment.Readiness.CloseReadinessGaps;
import auditway.conduct.assessment.Readiness.ReviewReadiness;
import auditway.conduct.assessment.SelfAssessment.CompleteSelfAssessment;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.KeptEntry;
import auditway.platform.trail.Trail;
import auditway.platform.workflow.OpenStep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@Tag("both-databases")
class SelfAssessmentTests {

    @Autowired
    private SelfAssessment selfAssessment;

    @Autowired
    private AnsweredSoFar soFar;

    @Autowired
    private Readiness readiness;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient jdbc;

    private StagedAudit audit;
    private Actor jana;
    private Actor ole;
    private Actor david;

    @BeforeEach
    void stage() {
        audit = StagedAudit.in(AuditState.PREPARATION, jdbc, accounts);
        jana = Persona.JANA.actor(accounts);
        ole = Persona.OLE.actor(accounts);
        david = Persona.DAVID.actor(accounts);
    }

    @Test
    void answers_are_saved_as_they_are_given_also_by_contributors() {
        selfAssessment.answer(audit.id(), "1.1", null, "We are writing this", 0, ole);
        Response answered = selfAssessment.answer(audit.id(), "1.1", Claim.YES, "Done yearly.", 1, ole);
        assertThat(selfAssessment.of(audit.id(), david)).containsExactly(answered);
        assertThat(answered.responder()).isEqualTo("Ole Brandt");
    }

    @Test
    void rule_29_colleagues_do_not_overwrite_each_other_silently() {
        selfAssessment.answer(audit.id(), "1.1", Claim.YES, "Done.", 0, ole);
        assertThatThrownBy(() -> selfAssessment.answer(audit.id(), "1.1", Claim.NO, "", 0, jana))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Ole Brandt has answered control 1.1 in between");
    }

    @Test
    void auditors_do_not_answer_for_the_partner() {
        assertThatThrownBy(() -> selfAssessment.answer(audit.id(), "1.1", Claim.YES, "", 0, david))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void it_is_handed_in_only_when_every_control_is_answered() {
        selfAssessment.answer(audit.id(), "1.1", Claim.NOT_APPLICABLE, "", 0, jana);
        assertThatThrownBy(() -> handIn())
                .isInstanceOf(Invalid.class)
                .hasMessageMatching("\\d+ controls are not answered yet; answer them on the self-assessment page\\. "
                        + "Section 1: 1\\.1, 1\\.2, .*Section 14: 14\\.1\\.");
        assertThat(soFar.answers(step("completeSelfAssessment", "complete-self-assessment")))
                .containsEntry("done", 0)
                .containsEntry("pageUrl", "/audits/" + audit.id() + "/self-assessment");
    }

    @Test
    void rule_20_answers_lock_on_submission_and_each_unlock_is_on_the_trail_with_its_reason() {
        answerAll();
        handIn();
        assertThatThrownBy(() -> selfAssessment.answer(audit.id(), "1.1", Claim.NO, "", 1, jana))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("locked");
        review("conditional", "Control 8.9 lacks a date.");
        assertThat(trail.before(audit.id(), Integer.MAX_VALUE, 2).stream().map(KeptEntry::entry))
                .anySatisfy(entry -> {
                    assertThat(entry.action()).isEqualTo("Self-assessment unlocked");
                    assertThat(entry.reason()).isEqualTo("Control 8.9 lacks a date.");
                });
        selfAssessment.answer(audit.id(), "1.1", Claim.PARTIALLY, "Not yet in Vienna.", 1, jana);
    }

    @Test
    void readiness_is_go_or_the_audit_does_not_take_place() {
        answerAll();
        handIn();
        assertThat(readiness.isReady(audit.id())).isFalse();
        assertThatThrownBy(() -> review("noGo", "")).isInstanceOf(Invalid.class);
        assertThat(review("conditional", "Dates are missing.")).isEqualTo("conditional");
        assertThat(readiness.gaps(step("closeReadinessGaps", "close-readiness-gaps")))
                .containsEntry("gaps", "Dates are missing.");
        readiness.close(
                new CloseReadinessGaps("All dates are in."), step("closeReadinessGaps", "close-readiness-gaps"), jana);
        assertThat(selfAssessment.submission(audit.id()).orElseThrow().locked()).isTrue();
        assertThat(readiness.claimed(step("reviewReadiness", "review-readiness")))
                .containsEntry("answer", "All dates are in.");
        assertThat(review("go", "")).isEqualTo("go");
        assertThat(readiness.isReady(audit.id())).isTrue();
    }

    @Test
    void the_lead_auditor_sees_which_controls_lack_an_answer_or_evidence_before_deciding() {
        selfAssessment.answer(audit.id(), "1.1", Claim.NOT_APPLICABLE, "", 0, jana);
        selfAssessment.answer(audit.id(), "1.2", Claim.PARTIALLY, "Not yet in Vienna.", 0, jana);

        assertThat(readiness.claimed(step("reviewReadiness", "review-readiness")))
                .extractingByKey("look")
                .asString()
                .contains("answer=not answered", "missing=a complete answer; evidence", "answer=Partially");
    }

    private String review(String outcome, String why) {
        return readiness
                .review(new ReviewReadiness(outcome, why, why), step("reviewReadiness", "review-readiness"), david)
                .name();
    }

    private void answerAll() {
        selfAssessment
                .unanswered(audit.id())
                .forEach(control -> selfAssessment.answer(audit.id(), control, Claim.YES, "Done.", 0, jana));
    }

    private void handIn() {
        selfAssessment.complete(
                new CompleteSelfAssessment(true), step("completeSelfAssessment", "complete-self-assessment"), jana);
    }

    private OpenStep step(String step, String form) {
        return new OpenStep("t", "preparation", step, step, form, "partnerLead", audit.id(), null);
    }
}
