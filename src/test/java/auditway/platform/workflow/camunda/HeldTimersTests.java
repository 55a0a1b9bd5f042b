package auditway.platform.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.RequestedAudit;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.request.RequestKinds;
import auditway.audit.request.Subject;
import auditway.platform.calendar.SettableClock;
import auditway.platform.form.Submission;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The engine's timers of an audit that is put on hold while the partner has to fix gaps within 30 days. */
@ApplicationTest
@Tag("both-databases")
class HeldTimersTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    SettableClock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    WorkItems items;

    @Autowired
    Inbox inbox;

    @Autowired
    RequestKinds kinds;

    @Autowired
    AuditDirectory audits;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    private String audit;

    @BeforeEach
    void gapsAreFound() {
        audit = RequestedAudit.in(context).id();
        complete(Persona.HELEN, "checkPrerequisites", Map.of("outcome", "gaps", "gaps", "No references."));
    }

    private Actor actor(Persona who) {
        return who.actor(accounts);
    }

    private void complete(Persona who, String step, Map<String, Object> answers) {
        String id = inbox.ofAudit(audit, actor(Persona.MARTA)).stream()
                .filter(item -> item.step().step().equals(step))
                .findFirst()
                .orElseThrow()
                .id();
        items.complete(id, Submission.ofJson(answers), actor(who));
    }

    private void hold() {
        kinds.ask(
                "hold-audit",
                Subject.audit(audit),
                Submission.ofJson(Map.of("reason", "The partner moves house.")),
                actor(Persona.MARTA));
    }

    private List<Job> timers(String process) {
        return runtime.createProcessInstanceQuery().variableValueEquals("auditId", audit).list().stream()
                .flatMap(
                        instance -> management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .processDefinitionKey(process)
                                .list()
                                .stream())
                .toList();
    }

    private Instant lapses() {
        return timers("application").get(0).getDuedate().toInstant();
    }

    private boolean anyFires() {
        return timers("application").stream()
                .anyMatch(timer -> management
                                .createJobQuery()
                                .jobId(timer.getId())
                                .executable()
                                .active()
                                .count()
                        > 0);
    }

    @Test
    void a_limit_that_passes_on_hold_fires_neither_then_nor_when_the_audit_goes_on() {
        Instant limit = lapses();
        clock.set(limit.minus(Duration.ofDays(1)));
        hold();
        clock.set(limit.plus(Duration.ofDays(9)));
        assertThat(anyFires()).isFalse();
        complete(Persona.MARTA, "resumeAudit", Map.of());
        assertThat(lapses()).isEqualTo(limit.plus(Duration.ofDays(10)));
        assertThat(anyFires()).isFalse();
        clock.set(lapses().plusSeconds(1));
        assertThat(anyFires()).isTrue();
        management.executeJob(timers("application").get(0).getId());
        assertThat(audits.get(audit).state()).isEqualTo(AuditState.LAPSED);
    }

    @Test
    void after_ninety_days_the_programme_manager_decides_and_may_end_it() {
        hold();
        Job longest = timers("hold").get(0);
        assertThat(Duration.between(clock.instant(), longest.getDuedate().toInstant())
                        .toDays())
                .isBetween(89L, 91L);
        // A second before, so that only this test executes the timer.
        clock.set(longest.getDuedate().toInstant().minusSeconds(1));
        management.executeJob(longest.getId());
        assertThat(inbox.ofAudit(audit, actor(Persona.HELEN)).stream()
                        .filter(item -> !item.isHeld())
                        .map(item -> item.step().step()))
                .containsExactly("decideHeldAudit");
        complete(Persona.HELEN, "decideHeldAudit", Map.of("outcome", "ended", "reason", "Nobody came back."));
        assertThat(audits.get(audit).state()).isEqualTo(AuditState.CANCELLED);
        assertThat(runtime.createProcessInstanceQuery()
                        .variableValueEquals("auditId", audit)
                        .count())
                .isZero();
    }

    @Test
    void a_cancelled_audit_leaves_no_process_behind() {
        hold();
        kinds.ask(
                "cancel-audit",
                Subject.audit(audit),
                Submission.ofJson(Map.of("reason", "The programme pauses.", "confirmed", true)),
                actor(Persona.HELEN));
        assertThat(runtime.createProcessInstanceQuery()
                        .variableValueEquals("auditId", audit)
                        .count())
                .isZero();
        assertThat(inbox.ofAudit(audit, actor(Persona.HELEN))).isEmpty();
    }
}
