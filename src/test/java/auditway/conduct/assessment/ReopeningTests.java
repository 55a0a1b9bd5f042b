package auditway.conduct.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.StagedAudit;
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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
@Tag("both-databases")
class ReopeningTests {

    @Autowired
    private Reopening reopening;

    @Autowired
    private SelfAssessment selfAssessment;

    @Autowired
    private Readiness readiness;

    @Autowired
    private Scopes scopes;

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
    void the_answers_are_submitted() {
        audit = StagedAudit.in(AuditState.PREPARATION, jdbc, accounts);
        jana = Persona.JANA.actor(accounts);
        ole = Persona.OLE.actor(accounts);
        david = Persona.DAVID.actor(accounts);
        scopes.get(audit.id())
                .answered()
                .forEach(control -> selfAssessment.answer(audit.id(), control.id(), Claim.YES, "Done.", 0, jana));
        selfAssessment.complete(
                new CompleteSelfAssessment(true), step("completeSelfAssessment", "complete-self-assessment"), jana);
    }

    @Test
    void rule_20_the_partners_lead_opens_an_answer_again_with_a_reason_on_the_trail() {
        reopening.reopen(audit.id(), List.of("8.9"), "The tool has changed.", jana);
        assertThat(reopening.of(audit.id()))
                .containsExactly(new Reopened("8.9", "The tool has changed.", "Jana Kruse"));
        selfAssessment.answer(audit.id(), "8.9", Claim.NO, "Not any more.", 1, ole);
        assertThatThrownBy(() -> selfAssessment.answer(audit.id(), "8.10", Claim.NO, "", 1, ole))
                .isInstanceOf(Conflict.class);
        reopening.submit(audit.id(), jana);
        assertThatThrownBy(() -> selfAssessment.answer(audit.id(), "8.9", Claim.YES, "", 2, ole))
                .isInstanceOf(Conflict.class);
        assertThat(trail.before(audit.id(), Integer.MAX_VALUE, 200).stream().map(KeptEntry::entry))
                .anySatisfy(entry -> {
                    assertThat(entry.action()).isEqualTo("Control unlocked");
                    assertThat(entry.reason()).isEqualTo("The tool has changed.");
                })
                .anySatisfy(entry -> assertThat(entry.action()).isEqualTo("Control submitted again"));
    }

    @Test
    void the_auditors_and_the_partners_people_are_told_by_mail_and_the_one_who_did_it_is_not() {
        reopening.reopen(audit.id(), List.of("8.9"), "The tool has changed.", jana);
        assertThat(told("Answers open again, " + audit.id())).contains(david.accountId(), ole.accountId());
        reopening.submit(audit.id(), jana);
        assertThat(told("Answers submitted again, " + audit.id()))
                .contains(david.accountId())
                .doesNotContain(ole.accountId());
        assertThat(told("Answers open again, " + audit.id())).doesNotContain(jana.accountId());
    }

    private List<String> told(String subject) {
        return jdbc.sql("select to_account from mail where subject = ?")
                .param(subject)
                .query(String.class)
                .list();
    }

    @Test
    void without_a_reason_or_by_another_person_nothing_is_opened() {
        assertThatThrownBy(() -> reopening.reopen(audit.id(), List.of("8.9"), " ", jana))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> reopening.reopen(audit.id(), List.of("8.9"), "Why not.", ole))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> reopening.reopen(audit.id(), List.of("8.9"), "Why not.", david))
                .isInstanceOf(NotYours.class);
        assertThat(reopening.of(audit.id())).isEmpty();
    }

    @Test
    void the_audit_is_found_ready_only_with_everything_submitted_and_then_the_answers_rest() {
        reopening.reopen(audit.id(), List.of("8.9"), "The tool has changed.", jana);
        OpenStep review = step("reviewReadiness", "review-readiness");
        assertThatThrownBy(() -> readiness.review(new ReviewReadiness("go", null, null), review, david))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("has not submitted these answers again yet: 8.9");
        reopening.submit(audit.id(), jana);
        readiness.review(new ReviewReadiness("go", null, null), review, david);
        assertThatThrownBy(() -> reopening.reopen(audit.id(), List.of("8.9"), "Once more.", jana))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("found ready");
    }

    @Test
    void what_is_opened_again_is_submitted_only_with_a_complete_answer() {
        reopening.reopen(audit.id(), List.of("8.9"), "The tool has changed.", jana);
        selfAssessment.answer(audit.id(), "8.9", null, "", 1, jana);
        assertThatThrownBy(() -> reopening.submit(audit.id(), jana))
                .isInstanceOf(Invalid.class)
                .hasMessage("These controls are not answered yet: 8.9; answer them on the self-assessment page.");
    }

    private OpenStep step(String step, String form) {
        return new OpenStep("t1", "preparation", step, step, form, "partnerLead", audit.id(), null);
    }
}
