package auditway.change.rescheduling;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Role;
import auditway.platform.workflow.Briefing;
import auditway.platform.workflow.Briefings;
import auditway.platform.workflow.OpenStep;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who decides on other dates and newer editions, and until when; never whoever asked, where somebody else can. */
@Component
class ReschedulingBriefings implements Briefings {

    private final RescheduleRows reschedules;
    private final EditionMoveRows moves;
    private final AuditDirectory audits;
    private final AuditDeadlines deadlines;
    private final Accounts accounts;

    ReschedulingBriefings(
            RescheduleRows reschedules,
            EditionMoveRows moves,
            AuditDirectory audits,
            AuditDeadlines deadlines,
            Accounts accounts) {
        this.reschedules = reschedules;
        this.moves = moves;
        this.audits = audits;
        this.deadlines = deadlines;
        this.accounts = accounts;
    }

    @Override
    public boolean covers(String process) {
        return process.equals("reschedule") || process.equals("superseded-edition");
    }

    @Override
    public Briefing brief(OpenStep step) {
        return step.process().equals("reschedule") ? ofReschedule(step) : ofMove(step);
    }

    private Briefing ofReschedule(OpenStep step) {
        Reschedule wish = reschedules.get(step.requiredSubject());
        return briefing(
                step,
                others(accounts.withRole(role(step)), wish.askedBy()),
                wish.askedAt(),
                "asked by " + wish.askedByName(),
                null);
    }

    private Briefing ofMove(OpenStep step) {
        EditionMove move = moves.get(step.requiredSubject());
        AuditSummary audit = audits.get(move.auditId());
        boolean partner = step.role().equals("partnerLead");
        List<String> holders = partner
                ? accounts.leadsOf(audit.organisationId()).stream()
                        .map(Account::id)
                        .toList()
                : accounts.withRole(role(step)).stream().map(Account::id).toList();
        return briefing(
                step,
                holders,
                partner ? move.turnAt() : move.raisedAt(),
                "",
                partner ? "/audits/" + audit.id() + "/self-assessment" : null);
    }

    private Briefing briefing(
            OpenStep step, List<String> holders, Instant since, String detail, @Nullable String page) {
        Optional<DueDate> due = deadlines.due(step.auditId(), step.step(), since);
        return new Briefing(
                holders,
                due.map(DueDate::at).orElse(null),
                due.map(DueDate::why).orElse(""),
                audits.get(step.auditId()).partner(),
                "",
                detail,
                page);
    }

    private static Role role(OpenStep step) {
        return step.role().equals("programmeManager") ? Role.PROGRAMME_MANAGER : Role.COORDINATOR;
    }

    private static List<String> others(List<Account> holders, String asker) {
        List<String> others = holders.stream()
                .map(Account::id)
                .filter(id -> !id.equals(asker))
                .toList();
        return others.isEmpty() ? holders.stream().map(Account::id).toList() : others;
    }
}
