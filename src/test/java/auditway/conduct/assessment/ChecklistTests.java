package auditway.conduct.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.Milestone;
import auditway.audit.audit.StagedAudit;
import auditway.catalogue.programme.Control.Method;
import auditway.catalogue.programme.Editions;
import auditway.conduct.assessment.Checklist.AssessSection;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Malformed;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.KeptEntry;
import auditway.platform.trail.Trail;
import auditway.platform.workflow.OpenStep;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@ApplicationTest
@RecordApplicationEvents
@Tag("both-databases")
class ChecklistTests {

    private static final NewVerdict MET = new NewVerdict(Verdict.MET, Set.of(Method.values()), "", "");
    private static final NewVerdict MET_BUT_HOW = new NewVerdict(Verdict.MET, Set.of(), "", "");
    private static final NewVerdict NOT_MET =
            new NewVerdict(Verdict.NOT_MET, Set.of(Method.PROCESS), "No test since June 2024.", "");
    private static final NewVerdict NOT_APPLICABLE =
            new NewVerdict(Verdict.NOT_APPLICABLE, Set.of(), "The partner sells no such service.", "");

    @Autowired
    private Checklist checklist;

    @Autowired
    private AnsweredSoFar soFar;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private Editions editions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Trail trail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEvents events;

    private StagedAudit audit;
    private Actor david;
    private Actor priya;

    @BeforeEach
    void stage() {
        audit = StagedAudit.in(AuditState.CONDUCT, jdbc, accounts);
        david = Persona.DAVID.actor(accounts);
        priya = Persona.PRIYA.actor(accounts);
    }

    @Test
    void a_verdict_is_kept_on_the_trail_and_told_to_other_rooms() {
        checklist.record(audit.id(), "1.1", NOT_MET, 0, david);
        assertThat(verdicts.of(audit.id())).singleElement().satisfies(kept -> {
            assertThat(kept.verdict()).isEqualTo(Verdict.NOT_MET);
            assertThat(kept.assessor()).isEqualTo("David Pool");
            assertThat(kept.isSettled()).isTrue();
        });
        assertThat(trail.before(audit.id(), Integer.MAX_VALUE, 20).stream()
                        .map(KeptEntry::entry)
                        .toList())
                .anySatisfy(entry -> {
                    assertThat(entry.action()).isEqualTo("Verdict given");
                    assertThat(entry.newValue()).isEqualTo("Not met");
                });
        assertThat(events.stream(VerdictGiven.class))
                .contains(new VerdictGiven(audit.id(), "1.1", Verdict.NOT_ASSESSED, Verdict.NOT_MET, david));
    }

    @Test
    void rule_4_every_control_in_scope_has_a_settled_verdict_or_is_named() {
        int all = editions.get("aws-msp-2017").controls().size();
        assertThat(verdicts.unsettled(audit.id())).hasSize(all).startsWith("1.1", "1.2");
        checklist.record(audit.id(), "1.1", MET, 0, david);
        checklist.record(audit.id(), "1.2", NOT_APPLICABLE, 0, david);
        assertThat(verdicts.unsettled(audit.id())).hasSize(all - 1).startsWith("1.2");
    }

    @Test
    void rule_4_an_incomplete_verdict_is_kept_and_does_not_count() {
        Assessment met = checklist.record(audit.id(), "1.1", MET_BUT_HOW, 0, david);
        NewVerdict unexplained = new NewVerdict(Verdict.NOT_MET, Set.of(), "", "Ask Ole.");
        Assessment notMet = checklist.record(audit.id(), "1.2", unexplained, 0, david);
        assertThat(verdicts.of(audit.id())).containsExactlyInAnyOrder(met, notMet);
        assertThat(met.verdict()).isEqualTo(Verdict.MET);
        assertThat(met.isComplete()).isFalse();
        assertThat(notMet.counted()).isEqualTo(Verdict.NOT_ASSESSED);
        assertThat(verdicts.unsettled(audit.id())).startsWith("1.1", "1.2");
        assertThat(events.stream(VerdictGiven.class)
                        .filter(given -> given.auditId().equals(audit.id())))
                .isEmpty();
    }

    @Test
    void rule_9_a_finding_is_due_once_the_verdict_is_complete() {
        checklist.record(audit.id(), "1.1", new NewVerdict(Verdict.NOT_MET, Set.of(), "", ""), 0, david);
        checklist.record(audit.id(), "1.1", NOT_MET, 1, david);
        assertThat(events.stream(VerdictGiven.class)
                        .filter(given -> given.auditId().equals(audit.id())))
                .containsExactly(new VerdictGiven(audit.id(), "1.1", Verdict.NOT_ASSESSED, Verdict.NOT_MET, david));
        assertThat(trail.before(audit.id(), Integer.MAX_VALUE, 20).stream()
                        .map(KeptEntry::entry)
                        .toList())
                .anySatisfy(entry -> {
                    assertThat(entry.oldValue()).isEqualTo("Not met, incomplete");
                    assertThat(entry.newValue()).isEqualTo("Not met");
                });
    }

    @Test
    void rule_5_a_second_person_is_waited_for_once_the_reason_is_written() {
        NewVerdict unexplained = new NewVerdict(Verdict.NOT_APPLICABLE, Set.of(), "", "");
        assertThat(checklist.record(audit.id(), "1.2", unexplained, 0, david).awaitsSecondPerson())
                .isFalse();
        assertThat(checklist.record(audit.id(), "1.2", NOT_APPLICABLE, 1, david).awaitsSecondPerson())
                .isTrue();
    }

    @Test
    void those_who_may_be_the_second_person_are_told_when_the_section_is_submitted() {
        checklist.record(audit.id(), "14.1", NOT_APPLICABLE, 0, david);
        checklist.complete(new AssessSection(null), section14(), david);

        assertThat(jdbc.sql("select to_account from mail where audit_id = ? and subject like 'Not applicable waits%'")
                        .param(audit.id())
                        .query(String.class)
                        .list())
                .contains(priya.accountId(), Persona.TOMASZ.actor(accounts).accountId())
                .doesNotContain(david.accountId());
    }

    @Test
    void rule_5_not_applicable_needs_a_second_person() {
        checklist.record(audit.id(), "1.2", NOT_APPLICABLE, 0, david);
        assertThatThrownBy(() -> checklist.approve(audit.id(), "1.2", david)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> checklist.approve(audit.id(), "1.2", Persona.JANA.actor(accounts)))
                .isInstanceOf(NotYours.class);
        Assessment agreed = checklist.approve(audit.id(), "1.2", Persona.TOMASZ.actor(accounts));
        assertThat(agreed.approver()).isEqualTo("Tomasz Zieliński");
        assertThat(agreed.isSettled()).isTrue();
    }

    @Test
    void another_reason_needs_the_second_person_again_another_note_does_not() {
        checklist.record(audit.id(), "1.2", NOT_APPLICABLE, 0, david);
        checklist.approve(audit.id(), "1.2", priya);
        NewVerdict noted = new NewVerdict(Verdict.NOT_APPLICABLE, Set.of(), NOT_APPLICABLE.reason(), "Ask again.");
        assertThat(checklist.record(audit.id(), "1.2", noted, 2, david).isSettled())
                .isTrue();
        NewVerdict other = new NewVerdict(Verdict.NOT_APPLICABLE, Set.of(), "Another reason.", "");
        assertThat(checklist.record(audit.id(), "1.2", other, 3, david).isSettled())
                .isFalse();
    }

    @Test
    void rule_29_two_people_never_overwrite_each_other_silently() {
        checklist.record(audit.id(), "1.1", MET, 0, priya);
        assertThatThrownBy(() -> checklist.record(audit.id(), "1.1", NOT_MET, 0, david))
                .isInstanceOf(Conflict.class)
                .hasMessage("Priya Raman has recorded control 1.1 in between; choose which record stays.");
        assertThatThrownBy(() -> checklist.record(audit.id(), "1.1", NOT_MET, null, david))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("say which version yours was made on");
        assertThat(checklist.record(audit.id(), "1.1", NOT_MET, 1, david).version())
                .isEqualTo(2);
    }

    @Test
    void the_same_record_again_changes_nothing() {
        Assessment first = checklist.record(audit.id(), "1.1", MET, 0, david);
        assertThat(checklist.record(audit.id(), "1.1", MET, 0, priya)).isEqualTo(first);
    }

    @Test
    void verdicts_are_recorded_by_the_team_and_not_known_to_others() {
        assertThatThrownBy(() -> checklist.record(audit.id(), "1.1", MET, 0, Persona.TOMASZ.actor(accounts)))
                .isInstanceOf(NotYours.class);
        Actor stranger = new Actor("nobody", "Other Auditor", Set.of(Role.AUDITOR), null);
        assertThatThrownBy(() -> checklist.record(audit.id(), "1.1", MET, 0, stranger))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void verdicts_rest_once_the_gap_report_is_issued() {
        audit.moveTo(AuditState.FINDINGS_REVIEW);
        checklist.record(audit.id(), "1.1", MET, 0, david);
        audit.reach(Milestone.GAP_REPORT, Instant.parse("2026-11-24T16:00:00Z"));
        assertThatThrownBy(() -> checklist.record(audit.id(), "1.2", MET, 0, david))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void a_section_is_handed_in_only_with_a_verdict_on_every_control() {
        OpenStep step = section14();
        assertThat(soFar.verdicts(step))
                .containsEntry("done", 0)
                .containsEntry("total", 1)
                .containsEntry("missing", "14.1");
        assertThatThrownBy(() -> checklist.complete(new AssessSection(null), step, david))
                .isInstanceOf(Invalid.class)
                .hasMessage("These controls have no complete verdict yet: 14.1; complete them on the checklist.");
        checklist.record(audit.id(), "14.1", MET_BUT_HOW, 0, david);
        assertThatThrownBy(() -> checklist.complete(new AssessSection(null), step, david))
                .isInstanceOf(Invalid.class)
                .hasMessage("These controls have no complete verdict yet: 14.1; complete them on the checklist.");
        checklist.record(audit.id(), "14.1", MET, 1, david);
        assertThat(checklist
                        .complete(new AssessSection("All seen"), step, david)
                        .name())
                .isEqualTo("assessed");
    }

    @Test
    void an_imported_audit_has_every_control_met() {
        StagedAudit past = StagedAudit.in(AuditState.CLOSED, jdbc, accounts);
        verdicts.closed(past.id(), david, Instant.parse("2017-11-14T16:00:00Z"));
        assertThat(verdicts.unsettled(past.id())).isEmpty();
        assertThat(verdicts.of(past.id())).allMatch(each -> each.verdict() == Verdict.MET);
    }

    private OpenStep section14() {
        return new OpenStep(
                "t1",
                "conduct",
                "assessSection",
                "Assess section",
                "assess-section",
                "sectionAuditor",
                audit.id(),
                "14");
    }
}
