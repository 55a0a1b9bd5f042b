package auditway.change.appeal;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.TeamRole;
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
import org.springframework.stereotype.Component;

/** Who does the steps of an appeal: the coordinator, then the panel's chair. */
@Component
class AppealBriefings implements Briefings {

    private final AppealFile file;
    private final AuditDirectory audits;
    private final AuditDeadlines deadlines;
    private final Accounts accounts;

    AppealBriefings(AppealFile file, AuditDirectory audits, AuditDeadlines deadlines, Accounts accounts) {
        this.file = file;
        this.audits = audits;
        this.deadlines = deadlines;
        this.accounts = accounts;
    }

    @Override
    public boolean covers(String process) {
        return process.equals("appeal");
    }

    @Override
    public Briefing brief(OpenStep step) {
        Appeal appeal = file.get(step.requiredSubject());
        AuditSummary audit = audits.get(step.auditId());
        Instant opened = appeal.panelAt().orElse(appeal.askedAt());
        Optional<DueDate> due = deadlines.due(audit.id(), step.step(), opened);
        return new Briefing(
                step.role().equals("appealPanel") ? panel(appeal) : coordinators(),
                due.map(DueDate::at).orElse(null),
                due.map(DueDate::why).orElse(""),
                audit.partner(),
                "Appeal",
                "against " + appeal.appealedResult().title(),
                null);
    }

    private List<String> coordinators() {
        return accounts.withRole(Role.COORDINATOR).stream().map(Account::id).toList();
    }

    private List<String> panel(Appeal appeal) {
        return appeal.chair().map(List::of).orElseGet(() -> audits.holders(appeal.auditId(), TeamRole.APPEAL_PANEL));
    }
}
