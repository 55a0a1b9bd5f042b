package auditway.cycle;

import static auditway.Persona.DAVID;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.assessment.Checklist;
import auditway.assessment.EarlierVerdicts;
import auditway.assessment.NewVerdict;
import auditway.assessment.Scopes;
import auditway.assessment.SelfAssessment;
import auditway.assessment.Verdict;
import auditway.assessment.Verdicts;
import auditway.assessment.steps.AssessmentSteps;
import auditway.audit.AuditDirectory;
import auditway.audit.AuditState;
import auditway.audit.AuditSummary;
import auditway.audit.Criteria;
import auditway.audit.FollowingAudits;
import auditway.calendar.SettableClock;
import auditway.decision.Conclusion;
import auditway.decision.Conclusions;
import auditway.decision.Result;
import auditway.finding.Finding;
import auditway.finding.Findings;
import auditway.programme.Control;
import auditway.programme.Editions;
import auditway.refusal.Conflict;
import auditway.refusal.NotYours;
import auditway.report.Reporting;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The failed controls alone are audited again, once, within 90 days after No pass. */
@ApplicationTest
@Tag("both-databases")
class ReauditTests {

    private static final Map<String, Object> REASON = Map.of("reason", "Both are done now.");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SettableClock clock;

    private DesignatedPartner partner;

    @BeforeEach
    void two_controls_of_two_sections_failed() {
        partner = DesignatedPartner.failed(context, "1.2", lastControl());
    }

    private String lastControl() {
        return context.getBean(Editions.class).get("aws-msp-2017").controls().stream()
                .filter(control -> control.kind() == Control.Kind.SCORED)
                .filter(control -> control.appliesTo().isEmpty())
                .reduce((first, second) -> second)
                .orElseThrow()
                .id();
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void a_re_audit_covers_only_the_controls_that_failed() {
        String again = asked();
        AuditSummary audit = partner.audit.get(AuditDirectory.class).get(again);
        assertThat(audit.state()).isEqualTo(AuditState.ELIGIBILITY);
        assertThat(partner.audit.get(Criteria.class).of(audit).controls())
                .extracting(Control::id)
                .containsExactly("1.2", lastControl());
        assertThat(partner.audit.get(Scopes.class).get(audit).answered()).hasSize(2);
        assertThat(partner.audit.get(SelfAssessment.class).unanswered(again)).containsExactly("1.2", lastControl());
        assertThat(partner.audit.get(Verdicts.class).unsettled(again)).containsExactly("1.2", lastControl());
        assertThat(partner.audit.get(AssessmentSteps.class).sections(again)).hasSize(2);
    }

    @Test
    void it_is_asked_once() {
        asked();
        assertThatThrownBy(this::asked)
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("are audited again once, which MSP-");
    }

    @Test
    void it_is_asked_within_90_days_after_the_decision() {
        clock.set(partner.audit.now().plus(Duration.ofDays(91)));
        assertThatThrownBy(this::asked)
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("The time to ask for a re-audit is over: 90 calendar days after the decision");
        assertThat(partner.audit.get(Criteria.class).followedBy(partner.audit.id))
                .isEmpty();
    }

    @Test
    void it_follows_only_a_decision_not_to_pass() {
        DesignatedPartner passed = DesignatedPartner.passed(context);
        assertThatThrownBy(() -> passed.asksAboutAudit(passed.lead, "request-reaudit", REASON))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("only a decision of No pass");
    }

    @Test
    void the_partners_lead_or_the_coordinator_asks_for_it() {
        assertThatThrownBy(() -> partner.asksAboutAudit(partner.audit.actor(DAVID), "request-reaudit", REASON))
                .isInstanceOf(NotYours.class);
        partner.asksAboutAudit(partner.audit.actor(MARTA), "request-reaudit", REASON);
        assertThat(partner.deeds()).contains("Re-audit requested");
    }

    @Test
    void a_re_audit_that_meets_them_earns_what_the_full_audit_would_have_earned() {
        String again = held();
        met(again, "1.2");
        met(again, lastControl());
        Conclusions conclusions = partner.audit.get(Conclusions.class);
        conclusions.state(again);
        Conclusion conclusion = conclusions.find(again).orElseThrow();
        assertThat(conclusion.recommendation()).isEqualTo(Result.PASS);
        assertThat(conclusions.score(conclusion).formula()).isNotEqualTo(formulaBefore());
    }

    @Test
    void rule_23_its_report_names_what_it_did_not_cover() {
        String again = held();
        met(again, "1.2");
        met(again, lastControl());
        partner.audit.get(Conclusions.class).state(again);
        reach(again, "DECISION");
        partner.audit.get(Reporting.class).freeze(again);
        assertThat(partner.audit
                        .get(JdbcClient.class)
                        .sql("select content from report where audit_id = ?")
                        .param(again)
                        .query(String.class)
                        .single())
                .contains("re-audit of failed controls", "All other controls of the edition", partner.audit.id);
    }

    private String formulaBefore() {
        Conclusions conclusions = partner.audit.get(Conclusions.class);
        return conclusions
                .score(conclusions.find(partner.audit.id).orElseThrow())
                .formula();
    }

    @Test
    void a_control_not_met_again_in_the_re_audit_is_a_repeat() {
        issue(partner.audit.id);
        String again = held();
        notMet(again, "1.2");
        Finding finding = partner.audit.get(Findings.class).of(again).get(0);
        assertThat(finding.repeats())
                .hasValueSatisfying(first -> assertThat(first).startsWith(partner.audit.id));
    }

    @Test
    void rule_24_a_control_that_the_re_audit_found_met_is_still_a_repeat_when_it_fails_in_the_next_cycle() {
        issue(partner.audit.id);
        String again = held();
        met(again, "1.2");
        reach(again, "CLOSED");
        String next = next();
        notMet(next, "1.2");
        assertThat(partner.audit.get(Findings.class).of(next).get(0).repeats())
                .hasValueSatisfying(first -> assertThat(first).startsWith(partner.audit.id));
        assertThat(partner.audit.get(EarlierVerdicts.class).of(summary(next), "1.2"))
                .hasValueSatisfying(before -> assertThat(before.verdict()).isEqualTo(Verdict.MET));
    }

    @Test
    void a_control_met_in_the_previous_cycle_is_no_repeat_although_it_failed_in_the_one_before() {
        issue(partner.audit.id);
        String between = next();
        reach(between, "CLOSED");
        String now = next();
        notMet(now, "1.2");
        assertThat(partner.audit.get(Findings.class).of(now).get(0).repeats()).isEmpty();
    }

    /** The re-audit, with its team on site. */
    private String held() {
        String again = asked();
        conduct(again, 1);
        return again;
    }

    /** The next full audit, with its team on site. */
    private String next() {
        String next = Objects.requireNonNull(partner.audit
                .get(TransactionTemplate.class)
                .execute(status -> partner.audit
                        .get(FollowingAudits.class)
                        .renew(partner.audit.id, "aws-msp", LocalDate.now(clock).plusMonths(3), "Renewal.")
                        .orElseThrow()));
        conduct(next, ++years);
        return next;
    }

    private int years = 1;

    private void conduct(String auditId, int hours) {
        JdbcClient jdbc = partner.audit.get(JdbcClient.class);
        OffsetDateTime starts = partner.audit.now().plusSeconds(hours * 3600L).atOffset(ZoneOffset.UTC);
        jdbc.sql("update audit set state = 'CONDUCT', starts = ?, ends = ? where id = ?")
                .params(starts, starts.plusHours(8), auditId)
                .update();
        jdbc.sql(
                        "insert into audit_appointment (audit_id, account_id, role, position) values (?, ?, 'LEAD_AUDITOR', 1)")
                .params(auditId, partner.audit.actor(DAVID).accountId())
                .update();
    }

    private void reach(String auditId, String state) {
        partner.audit
                .get(JdbcClient.class)
                .sql("update audit set state = ? where id = ?")
                .params(state, auditId)
                .update();
    }

    private void issue(String auditId) {
        partner.audit
                .get(JdbcClient.class)
                .sql("update finding set standing = 'ISSUED' where audit_id = ?")
                .param(auditId)
                .update();
    }

    private void met(String auditId, String control) {
        record(auditId, control, new NewVerdict(Verdict.MET, Set.of(Control.Method.values()), "", ""));
    }

    private void notMet(String auditId, String control) {
        record(auditId, control, new NewVerdict(Verdict.NOT_MET, Set.of(), "Nothing was shown.", ""));
    }

    private void record(String auditId, String control, NewVerdict verdict) {
        partner.audit.get(Checklist.class).record(auditId, control, verdict, 0, partner.audit.actor(DAVID));
    }

    private AuditSummary summary(String auditId) {
        return partner.audit.get(AuditDirectory.class).get(auditId);
    }

    private String asked() {
        partner.asksAboutAudit(partner.lead, "request-reaudit", REASON);
        return partner.audit.get(Criteria.class).followedBy(partner.audit.id).orElseThrow();
    }
}
