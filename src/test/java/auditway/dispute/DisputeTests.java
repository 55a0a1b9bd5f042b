package auditway.dispute;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static auditway.Persona.TOMASZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.ReportedGaps;
import auditway.actionitem.ActionItem;
import auditway.actionitem.ItemDeadlines;
import auditway.actionitem.ItemState;
import auditway.actionitem.SettlingActionItems;
import auditway.assessment.Verdict;
import auditway.assessment.Verdicts;
import auditway.audit.AuditState;
import auditway.calendar.SettableClock;
import auditway.decision.Conclusions;
import auditway.finding.Findings;
import auditway.finding.Grade;
import auditway.refusal.Conflict;
import auditway.refusal.Invalid;
import auditway.refusal.NotFound;
import auditway.refusal.NotYours;
import auditway.report.Reporting;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
@Tag("both-databases")
class DisputeTests {

    private static final Map<String, Object> DISPUTE =
            Map.of("grounds", "The test was held in May.", "wanted", "No finding.");

    @Autowired
    ApplicationContext context;

    @Autowired
    SettableClock clock;

    @Autowired
    ItemDeadlines deadlines;

    @Autowired
    Findings findings;

    @Autowired
    MockMvcTester mvc;

    ReportedGaps gaps;
    ActionItem item;

    @BeforeEach
    void reported() {
        gaps = ReportedGaps.of(context);
        item = gaps.mandatory();
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void the_clock_of_the_item_stops_while_its_finding_is_disputed() {
        disputes();

        assertThat(gaps.now(item).isDisputed()).isTrue();
        assertThat(gaps.timers(item.id()))
                .containsOnly(deadlines.hardStop(gaps.audit.id).orElseThrow().at());
        assertThat(gaps.work(JANA, "planAction", item).orElseThrow().dueAt()).isNull();
        assertThatThrownBy(() -> gaps.completes(JANA, "planAction", item, plan()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("its clock stands still until the dispute is settled");
        context.getBean(SettlingActionItems.class).markOverdue(item.id());
        assertThat(gaps.now(item).isOverdue()).isFalse();
    }

    @Test
    void the_clock_runs_on_and_the_time_of_the_dispute_is_added() {
        Instant began = standStill();
        disputes();
        clock.set(began.plus(Duration.ofDays(4)));
        rules(DAVID, "ruleOnDispute", "upheld", null);
        gaps.completes(JANA, "acceptRuling", Map.of("outcome", "accepted"));

        ActionItem upheld = gaps.now(item);
        assertThat(upheld.due().at()).isEqualTo(item.due().at().plus(Duration.ofDays(4)));
        assertThat(upheld.due().first()).isEqualTo(item.due().first());
        assertThat(upheld.due().why()).isEqualTo(item.due().why() + " Moved by 4 days while disputed.");
        assertThat(gaps.timers(item.id())).contains(upheld.due().at());
        gaps.completes(JANA, "planAction", item, plan());
        assertThat(context.getBean(Disputes.class).unresolved(gaps.audit.id)).isEmpty();
        assertThat(gaps.told(JANA)).containsExactly("F-01 is upheld, " + gaps.audit.id);
    }

    @Test
    void a_finding_is_disputed_within_five_business_days_of_the_gap_report() {
        clock.set(gaps.audit.now().plus(Duration.ofDays(9)));
        assertThatThrownBy(this::disputes)
                .isInstanceOf(Conflict.class)
                .hasMessageContaining(
                        "The time to dispute a finding is over: 5 business days after the gap report of ");
        assertThat(gaps.now(item).isDisputed()).isFalse();
    }

    @Test
    void a_finding_is_disputed_once() {
        disputes();
        assertThatThrownBy(this::disputes).isInstanceOf(Conflict.class).hasMessageContaining("is disputed once");
        rules(DAVID, "ruleOnDispute", "upheld", null);
        gaps.completes(JANA, "acceptRuling", Map.of("outcome", "accepted"));
        assertThatThrownBy(this::disputes).isInstanceOf(Conflict.class).hasMessageContaining("is disputed once");
    }

    @Test
    void only_the_partner_lead_disputes_and_only_findings_of_the_audit() {
        for (Persona other : new Persona[] {OLE, DAVID, MARTA}) {
            assertThatThrownBy(() -> gaps.asks(other, "dispute-finding", item.findingId(), DISPUTE))
                    .isInstanceOf(NotYours.class);
        }
        ReportedGaps others = ReportedGaps.of(context);
        assertThatThrownBy(() ->
                        gaps.asks(JANA, "dispute-finding", others.mandatory().findingId(), DISPUTE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_item_that_lapsed_is_beyond_dispute() {
        context.getBean(SettlingActionItems.class).lapseOpen(gaps.audit.id);
        assertThatThrownBy(this::disputes)
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("A finding is disputed while its action item is with the partner");
    }

    @Test
    void a_withdrawn_finding_takes_its_item_along_and_its_control_counts_as_met() {
        disputes();
        rules(DAVID, "ruleOnDispute", "void", null);

        assertThat(gaps.now(item).state()).isEqualTo(ItemState.VOID);
        assertThat(gaps.timers(item.id())).isEmpty();
        assertThat(findings.of(gaps.audit.id))
                .extracting(finding -> finding.id())
                .doesNotContain(item.findingId());
        assertThat(context.getBean(Verdicts.class).of(gaps.audit.id))
                .filteredOn(assessment -> assessment.controlId().equals(item.controlId()))
                .singleElement()
                .satisfies(assessment -> {
                    assertThat(assessment.verdict()).isEqualTo(Verdict.MET);
                    assertThat(assessment.reason()).contains("F-01 is withdrawn.");
                });
        context.getBean(Conclusions.class).state(gaps.audit.id);
        assertThat(context.getBean(Conclusions.class)
                        .score(context.getBean(Conclusions.class)
                                .find(gaps.audit.id)
                                .orElseThrow())
                        .refusals())
                .noneMatch(refusal -> refusal.contains(item.controlId()));
        assertThat(context.getBean(Disputes.class).unresolved(gaps.audit.id)).isEmpty();
    }

    @Test
    void a_regraded_finding_regrades_its_item_and_is_never_made_heavier() {
        disputes();
        assertThatThrownBy(() -> rules(DAVID, "ruleOnDispute", "regraded", "MANDATORY"))
                .isInstanceOf(Invalid.class);
        rules(DAVID, "ruleOnDispute", "regraded", "SCORE_IMPACTING");
        assertThat(findings.get(item.findingId()).grade())
                .as("until it is accepted")
                .isEqualTo(Grade.MANDATORY);
        gaps.completes(JANA, "acceptRuling", Map.of("outcome", "accepted"));

        assertThat(findings.get(item.findingId()).grade()).isEqualTo(Grade.SCORE_IMPACTING);
        assertThat(gaps.now(item).grade()).isEqualTo(Grade.SCORE_IMPACTING);
        assertThat(gaps.now(item).isDisputed()).isFalse();
        assertThat(gaps.items()).hasSize(2);
    }

    @Test
    void rule_24_a_repeat_is_never_graded_lower_by_a_dispute() {
        gaps.audit
                .get(JdbcClient.class)
                .sql("update finding set repeats = 'MSP-2023-001-F-01' where id = ?")
                .param(item.findingId())
                .update();
        disputes();
        assertThatThrownBy(() -> rules(DAVID, "ruleOnDispute", "regraded", "SCORE_IMPACTING"))
                .isInstanceOf(Invalid.class);
        rules(DAVID, "ruleOnDispute", "upheld", null);
    }

    @Test
    void a_finding_graded_down_to_an_opportunity_asks_for_no_action() {
        disputes();
        rules(DAVID, "ruleOnDispute", "regraded", "OPPORTUNITY_FOR_IMPROVEMENT");
        gaps.completes(JANA, "acceptRuling", Map.of("outcome", "accepted"));

        assertThat(gaps.now(item).state()).isEqualTo(ItemState.VOID);
        assertThat(findings.get(item.findingId()).grade()).isEqualTo(Grade.OPPORTUNITY_FOR_IMPROVEMENT);
    }

    @Test
    void rule_23_the_technical_reviewer_rules_in_second_instance_and_what_stays_apart_is_kept_for_the_report() {
        disputes();
        rules(DAVID, "ruleOnDispute", "upheld", null);
        assertThatThrownBy(() -> gaps.completes(JANA, "acceptRuling", Map.of("outcome", "secondInstance")))
                .isInstanceOf(Invalid.class);
        gaps.completes(
                JANA, "acceptRuling", Map.of("outcome", "secondInstance", "objection", "The log was moved in June."));
        assertThat(gaps.work(DAVID, "ruleInSecondInstance")).isEmpty();
        rules(TOMASZ, "ruleInSecondInstance", "upheld", null);

        assertThat(context.getBean(Disputes.class).unresolved(gaps.audit.id))
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.isSettled()).isTrue());
        gaps.audit.state(AuditState.REPORTING);
        context.getBean(Reporting.class).freeze(gaps.audit.id);
        assertThat(gaps.audit
                        .get(JdbcClient.class)
                        .sql("select content from report where audit_id = ?")
                        .param(gaps.audit.id)
                        .query(String.class)
                        .single())
                .contains("The log was moved in June.");
    }

    @Test
    void a_second_instance_that_withdraws_the_finding_leaves_nothing_apart() {
        disputes();
        rules(DAVID, "ruleOnDispute", "upheld", null);
        gaps.completes(JANA, "acceptRuling", Map.of("outcome", "secondInstance", "objection", "It was held."));
        rules(TOMASZ, "ruleInSecondInstance", "void", null);

        assertThat(gaps.now(item).state()).isEqualTo(ItemState.VOID);
        assertThat(context.getBean(Disputes.class).unresolved(gaps.audit.id)).isEmpty();
    }

    @Test
    void not_answering_the_ruling_within_its_time_accepts_it() {
        Instant began = standStill();
        disputes();
        rules(DAVID, "ruleOnDispute", "upheld", null);
        assertThat(gaps.work(JANA, "acceptRuling").orElseThrow().why()).startsWith("3 business days after ");
        Instant limit = gaps.timers(item.findingId() + "-D").get(0);
        gaps.passes(clock, item.findingId() + "-D", "Ruling not answered", limit);

        assertThat(context.getBean(Disputes.class).unresolved(gaps.audit.id)).isEmpty();
        assertThat(gaps.work(JANA, "acceptRuling")).isEmpty();
        assertThat(gaps.now(item).isDisputed()).isFalse();
        assertThat(gaps.now(item).due().at())
                .isEqualTo(item.due().at().plus(Duration.between(began, limit)).plusSeconds(1));
    }

    @Test
    void it_is_disputed_on_the_findings_page_and_by_programs_and_told_on_a_page() {
        String page = "/audits/" + gaps.audit.id + "/findings?finding=F-01";
        assertThat(mvc.get().uri(page).with(JANA.signedIn())).bodyText().contains("Dispute this finding");
        assertThat(mvc.get().uri(page).with(DAVID.signedIn())).bodyText().doesNotContain("Dispute this finding");
        assertThat(mvc.post()
                        .uri("/api/v1/audits/%s/detours/dispute-finding?about=%s"
                                .formatted(gaps.audit.id, item.findingId()))
                        .with(JANA.basic())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"grounds\":\"The test was held in May.\",\"wanted\":\"No finding.\"}"))
                .hasStatus(204);

        assertThat(mvc.get().uri(page).with(DAVID.signedIn())).bodyText().contains("Disputed: the lead auditor rules");
        rules(DAVID, "ruleOnDispute", "upheld", null);
        assertThat(mvc.get().uri("/audits/" + gaps.audit.id + "/disputes").with(JANA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("The test was held in May.", "F-01 is upheld.", "Jana Kruse", "David Pool");
        assertThat(mvc.get()
                        .uri("/api/v1/audits/" + gaps.audit.id + "/disputes")
                        .with(DAVID.basic()))
                .bodyJson()
                .extractingPath("$[0].state")
                .isEqualTo("RULED");
        assertThat(mvc.get().uri("/action-items/" + item.id()).with(JANA.signedIn()))
                .bodyText()
                .contains("The clock stands still and nothing can be submitted");
    }

    private Instant standStill() {
        clock.set(gaps.audit.now().truncatedTo(ChronoUnit.SECONDS));
        return clock.instant();
    }

    private void disputes() {
        gaps.asks(JANA, "dispute-finding", item.findingId(), DISPUTE);
    }

    private void rules(Persona who, String step, String ruling, @org.jspecify.annotations.Nullable String grade) {
        Map<String, Object> answers = new HashMap<>(Map.of("ruling", ruling, "reasons", "As the log says."));
        if (grade != null) {
            answers.put("grade", grade);
        }
        gaps.completes(who, step, answers);
    }

    private Map<String, Object> plan() {
        return Map.of(
                "owner", gaps.audit.actor(JANA).accountId(),
                "doneBy", "2027-01-15",
                "correction", "An outside firm tests once.",
                "cause", "Nobody owned the date, and no calendar reminded anybody of it.",
                "correctiveAction", "Two dates a year in the calendar.");
    }
}
