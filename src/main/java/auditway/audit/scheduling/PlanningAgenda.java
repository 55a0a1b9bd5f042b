package auditway.audit.scheduling;

import auditway.audit.audit.Agenda;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSchedule;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Slot;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import auditway.platform.workflow.Reworks;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Planning the day: who audits which section, from when and for how long (phase 4). */
@Component
@Transactional
public class PlanningAgenda {

    /** The agenda by section and auditor (ISO 19011 6.3.2); breaks are the same on each day. */
    public record PlanAudit(List<Line> agenda, @Nullable List<Pause> breaks) {

        /** Who audits a section, from when on the partner's clock, and for how many minutes. */
        public record Line(String section, String auditor, LocalDateTime starts, int minutes) {}

        /** From when on the partner's clock nobody is audited, and for how many minutes. */
        public record Pause(LocalTime starts, int minutes) {}

        List<AgendaHours.Pause> pauses() {
            return breaks == null
                    ? List.of()
                    : breaks.stream()
                            .map(one -> new AgendaHours.Pause(one.starts(), one.minutes()))
                            .toList();
        }
    }

    private final AuditSchedule schedule;
    private final AuditDirectory audits;
    private final Scheduling scheduling;
    private final AgendaProposal proposal;
    private final AgendaRules rules;

    PlanningAgenda(
            AuditSchedule schedule,
            AuditDirectory audits,
            Scheduling scheduling,
            AgendaProposal proposal,
            AgendaRules rules) {
        this.schedule = schedule;
        this.audits = audits;
        this.scheduling = scheduling;
        this.proposal = proposal;
        this.rules = rules;
    }

    @Prefills("plan-audit")
    public Map<String, Object> sections(OpenStep step) {
        AuditSummary audit = audits.get(step.auditId());
        Map<String, Object> shown = new HashMap<>(scheduling.agreedSlot(audit));
        shown.put("zone", audit.zone().getId());
        shown.putAll(proposal.choices(audit));
        shown.putAll(proposal.of(audit));
        return shown;
    }

    /** Spreads the sections that were typed evenly over the hours, in their order and with their auditors. */
    @Reworks("plan-audit")
    public Map<String, Object> spread(Map<String, Object> typed, OpenStep step) {
        return proposal.spread(audits.get(step.auditId()), typed);
    }

    @Completes("plan-audit")
    public Outcome plan(PlanAudit plan, OpenStep step, Actor actor) {
        AuditSummary audit = audits.get(step.auditId());
        Slot slot = audit.slot();
        if (slot == null) {
            throw new Conflict("No slot is agreed for " + audit.id() + "; the agenda is planned once there is one.");
        }
        AgendaHours hours = proposal.hours(audit, slot, plan.pauses());
        List<Agenda.Line> lines = plan.agenda().stream()
                .map(line -> new Agenda.Line(
                        line.section(),
                        line.auditor(),
                        "",
                        line.starts().atZone(audit.zone()).toInstant(),
                        line.minutes()))
                .toList();
        rules.check(audit, lines, hours, plan.pauses());
        List<Agenda.Break> breaks = hours.breaks().stream()
                .map(one -> new Agenda.Break(one.starts(), (int)
                        Duration.between(one.starts(), one.ends()).toMinutes()))
                .toList();
        schedule.plan(audit.id(), new Agenda(lines, breaks), actor);
        return Outcome.done();
    }
}
