package auditway.change.dispute;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.TOMASZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditState;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.Grade;
import auditway.followup.actionitem.ItemState;
import auditway.followup.decision.Conclusions;
import auditway.followup.decision.ControlsCountedAsMet;
import auditway.followup.decision.CountedAsMet;
import auditway.followup.report.Reporting;
import auditway.platform.refusal.Invalid;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a ruling does to finding and action item, in first and second instance. */
@ApplicationTest
@Tag("both-databases")
class RulingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Findings findings;

    private DisputedGap gap;

    @BeforeEach
    void reported() {
        gap = DisputedGap.of(context);
    }

    @Test
    void a_withdrawn_finding_takes_its_item_along_and_its_control_counts_as_met() {
        gap.disputes();
        gap.rules(DAVID, "ruleOnDispute", "void", null);

        assertThat(gap.now().state()).isEqualTo(ItemState.VOID);
        assertThat(gap.reported.timers(gap.item.id())).isEmpty();
        assertThat(findings.of(gap.audit.id))
                .extracting(finding -> finding.id())
                .doesNotContain(gap.item.findingId());
        assertThat(context.getBean(Verdicts.class).of(gap.audit.id))
                .filteredOn(assessment -> assessment.controlId().equals(gap.item.controlId()))
                .singleElement()
                .satisfies(assessment -> {
                    assertThat(assessment.verdict()).isEqualTo(Verdict.MET);
                    assertThat(assessment.reason()).contains("F-01 is withdrawn.");
                });
        context.getBean(Conclusions.class).state(gap.audit.id);
        assertThat(context.getBean(Conclusions.class)
                        .score(context.getBean(Conclusions.class)
                                .find(gap.audit.id)
                                .orElseThrow())
                        .refusals())
                .noneMatch(refusal -> refusal.contains(gap.item.controlId()));
        assertThat(gap.unresolved()).isEmpty();
    }

    @Test
    void a_regraded_finding_regrades_its_item_and_is_never_made_heavier() {
        gap.disputes();
        assertThatThrownBy(() -> gap.rules(DAVID, "ruleOnDispute", "regraded", "MANDATORY"))
                .isInstanceOf(Invalid.class);
        gap.rules(DAVID, "ruleOnDispute", "regraded", "SCORE_IMPACTING");
        assertThat(findings.get(gap.item.findingId()).grade())
                .as("until it is accepted")
                .isEqualTo(Grade.MANDATORY);
        gap.accepts();

        assertThat(findings.get(gap.item.findingId()).grade()).isEqualTo(Grade.SCORE_IMPACTING);
        assertThat(gap.now().grade()).isEqualTo(Grade.SCORE_IMPACTING);
        assertThat(gap.now().isDisputed()).isFalse();
        assertThat(gap.reported.items()).hasSize(2);
    }

    @Test
    void rule_24_a_repeat_is_never_graded_lower_by_a_dispute() {
        gap.audit
                .get(JdbcClient.class)
                .sql("update finding set repeats = 'MSP-2023-001-F-01' where id = ?")
                .param(gap.item.findingId())
                .update();
        gap.disputes();
        assertThatThrownBy(() -> gap.rules(DAVID, "ruleOnDispute", "regraded", "SCORE_IMPACTING"))
                .isInstanceOf(Invalid.class);
        gap.rules(DAVID, "ruleOnDispute", "upheld", null);
    }

    @Test
    void a_finding_graded_down_to_an_opportunity_asks_for_no_action() {
        gap.disputes();
        gap.rules(DAVID, "ruleOnDispute", "regraded", "OPPORTUNITY_FOR_IMPROVEMENT");
        gap.accepts();

        assertThat(gap.now().state()).isEqualTo(ItemState.VOID);
        assertThat(findings.get(gap.item.findingId()).grade()).isEqualTo(Grade.OPPORTUNITY_FOR_IMPROVEMENT);
    }

    @Test
    void rule_23_the_technical_reviewer_rules_in_second_instance_and_what_stays_apart_is_kept_for_the_report() {
        gap.disputes();
        gap.rules(DAVID, "ruleOnDispute", "upheld", null);
        assertThatThrownBy(() -> gap.reported.completes(JANA, "acceptRuling", Map.of("outcome", "secondInstance")))
                .isInstanceOf(Invalid.class);
        gap.reported.completes(
                JANA, "acceptRuling", Map.of("outcome", "secondInstance", "objection", "The log was moved in June."));
        assertThat(gap.reported.work(DAVID, "ruleInSecondInstance")).isEmpty();
        gap.rules(TOMASZ, "ruleInSecondInstance", "upheld", null);

        assertThat(gap.unresolved())
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.isSettled()).isTrue());
        gap.audit.state(AuditState.REPORTING);
        context.getBean(Reporting.class).freeze(gap.audit.id);
        assertThat(gap.audit
                        .get(JdbcClient.class)
                        .sql("select content from report where audit_id = ?")
                        .param(gap.audit.id)
                        .query(String.class)
                        .single())
                .contains("The log was moved in June.");
    }

    @Test
    void a_second_instance_that_gives_the_grade_the_partner_asked_for_leaves_nothing_apart() {
        gap.disputes();
        gap.rules(DAVID, "ruleOnDispute", "upheld", null);
        gap.reported.completes(
                JANA,
                "acceptRuling",
                Map.of("outcome", "secondInstance", "objection", "It is an opportunity for improvement."));
        gap.rules(TOMASZ, "ruleInSecondInstance", "regraded", "OPPORTUNITY_FOR_IMPROVEMENT");

        assertThat(gap.unresolved()).isEmpty();
        context.getBean(Conclusions.class).state(gap.audit.id);
        assertThat(context.getBean(ControlsCountedAsMet.class).of(gap.audit.id))
                .filteredOn(counted -> counted.controlId().equals(gap.item.controlId()))
                .extracting(CountedAsMet::why)
                .containsExactly(CountedAsMet.Why.RULING);
    }

    @Test
    void a_second_instance_that_withdraws_the_finding_leaves_nothing_apart() {
        gap.disputes();
        gap.rules(DAVID, "ruleOnDispute", "upheld", null);
        gap.reported.completes(JANA, "acceptRuling", Map.of("outcome", "secondInstance", "objection", "It was held."));
        gap.rules(TOMASZ, "ruleInSecondInstance", "void", null);

        assertThat(gap.now().state()).isEqualTo(ItemState.VOID);
        assertThat(gap.unresolved()).isEmpty();
    }
}
