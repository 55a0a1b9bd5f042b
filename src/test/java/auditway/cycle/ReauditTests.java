package auditway.cycle;

import static auditway.Persona.DAVID;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Criteria;
import auditway.catalogue.programme.Control;
import auditway.conduct.assessment.Scopes;
import auditway.conduct.assessment.SelfAssessment;
import auditway.conduct.assessment.Verdicts;
import auditway.conduct.assessment.steps.AssessmentSteps;
import auditway.followup.decision.Conclusion;
import auditway.followup.decision.Conclusions;
import auditway.followup.decision.Result;
import auditway.followup.report.Reporting;
import auditway.platform.calendar.SettableClock;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.NotYours;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The failed controls alone are audited again, once, within 90 days after Fail. */
@ApplicationTest
@Tag("both-databases")
class ReauditTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SettableClock clock;

    private FailedPartner failed;

    @BeforeEach
    void two_controls_of_two_sections_failed() {
        failed = FailedPartner.of(context);
    }

    @Test
    void a_re_audit_covers_only_the_controls_that_failed() {
        String again = failed.asked();
        AuditSummary audit = failed.audit.get(AuditDirectory.class).get(again);
        assertThat(audit.state()).isEqualTo(AuditState.ELIGIBILITY);
        assertThat(failed.audit.get(Criteria.class).of(audit).controls())
                .extracting(Control::id)
                .containsExactly("1.2", failed.lastControl);
        assertThat(failed.audit.get(Scopes.class).get(audit).answered()).hasSize(2);
        assertThat(failed.audit.get(SelfAssessment.class).unanswered(again)).containsExactly("1.2", failed.lastControl);
        assertThat(failed.audit.get(Verdicts.class).unsettled(again)).containsExactly("1.2", failed.lastControl);
        assertThat(failed.audit.get(AssessmentSteps.class).sections(again)).hasSize(2);
    }

    @Test
    void it_is_asked_once() {
        failed.asked();
        assertThatThrownBy(failed::asked)
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("are audited again once, which MSP-");
    }

    @Test
    void it_is_asked_within_90_days_after_the_decision() {
        clock.set(failed.audit.now().plus(Duration.ofDays(91)));
        assertThatThrownBy(failed::asked)
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("The time to ask for a re-audit is over: 90 calendar days after the decision");
        assertThat(failed.audit.get(Criteria.class).followedBy(failed.audit.id)).isEmpty();
    }

    @Test
    void while_an_appeal_against_the_decision_is_heard_none_is_asked_for() {
        failed.partner.asksAboutAudit(
                failed.partner.lead,
                "request-appeal",
                java.util.Map.of("grounds", "It was there.", "wanted", "A pass."));
        assertThatThrownBy(failed::asked)
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("is being heard; ask once it is ruled on.");
    }

    @Test
    void it_follows_only_a_decision_not_to_pass() {
        DesignatedPartner passed = DesignatedPartner.passed(context);
        assertThatThrownBy(() -> passed.asksAboutAudit(passed.lead, "request-reaudit", FailedPartner.REASON))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("only a decision of Fail");
    }

    @Test
    void the_partners_lead_or_the_coordinator_asks_for_it() {
        assertThatThrownBy(() -> failed.partner.asksAboutAudit(
                        failed.audit.actor(DAVID), "request-reaudit", FailedPartner.REASON))
                .isInstanceOf(NotYours.class);
        failed.partner.asksAboutAudit(failed.audit.actor(MARTA), "request-reaudit", FailedPartner.REASON);
        assertThat(failed.partner.actions()).contains("Re-audit requested");
    }

    @Test
    void a_re_audit_that_meets_them_earns_what_the_full_audit_would_have_earned() {
        String again = failed.held();
        failed.met(again, "1.2");
        failed.met(again, failed.lastControl);
        Conclusions conclusions = failed.audit.get(Conclusions.class);
        conclusions.state(again);
        Conclusion conclusion = conclusions.find(again).orElseThrow();
        assertThat(conclusion.recommendation()).isEqualTo(Result.PASS);
        assertThat(conclusions.score(conclusion).formula()).isNotEqualTo(formulaBefore());
    }

    @Test
    void rule_23_its_report_names_what_it_did_not_cover() {
        String again = failed.held();
        failed.met(again, "1.2");
        failed.met(again, failed.lastControl);
        failed.audit.get(Conclusions.class).state(again);
        failed.reach(again, AuditState.DECISION);
        failed.audit.get(Reporting.class).freeze(again);
        assertThat(failed.audit
                        .get(JdbcClient.class)
                        .sql("select content from report where audit_id = ?")
                        .param(again)
                        .query(String.class)
                        .single())
                .contains("re-audit of failed controls", "All other controls of the edition", failed.audit.id);
    }

    private String formulaBefore() {
        Conclusions conclusions = failed.audit.get(Conclusions.class);
        return conclusions
                .score(conclusions.find(failed.audit.id).orElseThrow())
                .formula();
    }
}
