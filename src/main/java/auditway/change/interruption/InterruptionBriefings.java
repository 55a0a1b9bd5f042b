package auditway.change.interruption;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.change.rescheduling.Cause;
import auditway.change.rescheduling.Reschedules;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Role;
import auditway.platform.workflow.Briefing;
import auditway.platform.workflow.Briefings;
import auditway.platform.workflow.OpenStep;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who decides on holds and interruptions, and until when. */
@Component
class InterruptionBriefings implements Briefings {

    private final Interruptions interruptions;
    private final Holds holds;
    private final Reschedules reschedules;
    private final AuditDirectory audits;
    private final AuditDeadlines deadlines;
    private final Accounts accounts;

    InterruptionBriefings(
            Interruptions interruptions,
            Holds holds,
            Reschedules reschedules,
            AuditDirectory audits,
            AuditDeadlines deadlines,
            Accounts accounts) {
        this.interruptions = interruptions;
        this.holds = holds;
        this.reschedules = reschedules;
        this.audits = audits;
        this.deadlines = deadlines;
        this.accounts = accounts;
    }

    @Override
    public boolean covers(String process) {
        return Arrays.stream(Interruption.Kind.values())
                .anyMatch(kind -> kind.process().equals(process));
    }

    @Override
    public Briefing brief(OpenStep step) {
        Interruption interruption = interruptions.get(step.requiredSubject());
        Optional<DueDate> due = due(step, interruption);
        Role role = step.role().equals("programmeManager") || partnerUsedUp(interruption)
                ? Role.PROGRAMME_MANAGER
                : Role.COORDINATOR;
        return new Briefing(
                accounts.withRole(role).stream().map(Account::id).toList(),
                due.map(DueDate::at).orElse(null),
                due.map(DueDate::why).orElse(""),
                audits.get(step.auditId()).partner(),
                "",
                (interruption.kind() == Interruption.Kind.HOLD ? "put on hold by " : "recorded by ")
                        + interruption.begunByName(),
                null);
    }

    private Optional<DueDate> due(OpenStep step, Interruption interruption) {
        return switch (step.step()) {
            case "resumeAudit" -> Optional.of(holds.expiry(interruption.id()));
            case "decideHeldAudit" ->
                deadlines.due(
                        step.auditId(),
                        step.step(),
                        holds.expiry(interruption.id()).at());
            default -> deadlines.due(step.auditId(), step.step(), interruption.begunAt());
        };
    }

    /** A further move of the partner takes the programme manager. */
    private boolean partnerUsedUp(Interruption interruption) {
        return interruption.kind() == Interruption.Kind.NO_SHOW
                && Cause.PARTNER.answer().equals(interruption.cause())
                && reschedules.partnerUsedUp(interruption.auditId());
    }
}
