package auditway.audit.request;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.RequestKind.Work;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Role;
import auditway.platform.workflow.Briefing;
import auditway.platform.workflow.Briefings;
import auditway.platform.workflow.OpenStep;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who decides on requests, by the role that the diagram names, and until when, by the step's rule in the edition. */
@Component
class RequestKindBriefings implements Briefings {

    private final ObjectProvider<RequestKind<?>> kinds;
    private final Requests requests;
    private final AuditDirectory audits;
    private final AuditDeadlines deadlines;
    private final Accounts accounts;

    RequestKindBriefings(
            ObjectProvider<RequestKind<?>> kinds,
            Requests requests,
            AuditDirectory audits,
            AuditDeadlines deadlines,
            Accounts accounts) {
        this.kinds = kinds;
        this.requests = requests;
        this.audits = audits;
        this.deadlines = deadlines;
        this.accounts = accounts;
    }

    @Override
    public boolean covers(String process) {
        return kind(process).isPresent();
    }

    private Optional<RequestKind<?>> kind(String process) {
        return kinds.stream().filter(kind -> kind.kind().equals(process)).findFirst();
    }

    @Override
    public Briefing brief(OpenStep step) {
        RequestKind<?> kind = kind(step.process()).orElseThrow();
        Request request = requests.get(step.requiredSubject());
        AuditSummary audit = audits.get(request.auditId());
        Work work = kind.work(request);
        Optional<DueDate> due = deadlines.due(audit.id(), kind.deadline(step), work.since());
        return new Briefing(
                holders(step, audit),
                due.map(DueDate::at).orElse(null),
                due.map(DueDate::why).orElse(""),
                audit.partner(),
                work.reference(),
                work.detail(),
                null);
    }

    private List<String> holders(OpenStep step, AuditSummary audit) {
        return switch (step.role()) {
            case "leadAuditor" -> audits.holders(audit.id(), TeamRole.LEAD_AUDITOR);
            case "technicalReviewer" -> audits.holders(audit.id(), TeamRole.TECHNICAL_REVIEWER);
            case "appealPanel" -> audits.holders(audit.id(), TeamRole.APPEAL_PANEL);
            case "programmeManager" -> ids(accounts.withRole(Role.PROGRAMME_MANAGER));
            case "coordinator" -> ids(accounts.withRole(Role.COORDINATOR));
            case "partnerLead" -> ids(accounts.leadsOf(audit.organisationId()));
            default ->
                throw new IllegalStateException("Step " + step.step() + " of " + step.process() + " is for \""
                        + step.role() + "\", which decides on no request.");
        };
    }

    private static List<String> ids(List<Account> accounts) {
        return accounts.stream().map(Account::id).toList();
    }
}
