package auditway.change.relief;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.TeamRole;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Role;
import auditway.platform.workflow.Briefing;
import auditway.platform.workflow.Briefings;
import auditway.platform.workflow.OpenStep;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who decides on requests for relief, and until when. */
@Component
class ReliefBriefings implements Briefings {

    private final ReliefRequests requests;
    private final ActionItems items;
    private final AuditDirectory audits;
    private final AuditDeadlines deadlines;
    private final Accounts accounts;

    ReliefBriefings(
            ReliefRequests requests,
            ActionItems items,
            AuditDirectory audits,
            AuditDeadlines deadlines,
            Accounts accounts) {
        this.requests = requests;
        this.items = items;
        this.audits = audits;
        this.deadlines = deadlines;
        this.accounts = accounts;
    }

    @Override
    public boolean covers(String process) {
        return process.equals("extension") || process.equals("waiver");
    }

    @Override
    public Briefing brief(OpenStep step) {
        ReliefRequest request = requests.get(step.requiredSubject());
        ActionItem item = items.get(request.itemId());
        AuditSummary audit = audits.get(request.auditId());
        String key = step.process().equals("extension") ? "decideExtension" : "decideWaiver";
        Optional<DueDate> due = deadlines.due(audit.id(), key, request.askedAt());
        return new Briefing(
                step.role().equals(ExtensionAuthority.LEAD_AUDITOR) ? leads(audit) : managers(),
                due.map(DueDate::at).orElse(null),
                due.map(DueDate::why).orElse(""),
                audit.partner(),
                item.label() + ", " + item.controlId(),
                item.demand().title(),
                null);
    }

    private List<String> leads(AuditSummary audit) {
        return audits.holders(audit.id(), TeamRole.LEAD_AUDITOR);
    }

    private List<String> managers() {
        return accounts.withRole(Role.PROGRAMME_MANAGER).stream()
                .map(Account::id)
                .toList();
    }
}
