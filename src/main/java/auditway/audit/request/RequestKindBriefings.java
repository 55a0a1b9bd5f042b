package auditway.audit.request;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.RequestProcess.Work;
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

/** Who decides on requests, by the role that the diagram names, and until when, by the step's rule in the edition. */
@Component
class RequestKindBriefings implements Briefings {

    private final RequestProcesses processes;
    private final Requests requests;
    private final AuditDirectory audits;
    private final AuditDeadlines deadlines;
    private final Accounts accounts;

    RequestKindBriefings(
            RequestProcesses processes,
            Requests requests,
            AuditDirectory audits,
            AuditDeadlines deadlines,
            Accounts accounts) {
        this.processes = processes;
        this.requests = requests;
        this.audits = audits;
        this.deadlines = deadlines;
        this.accounts = accounts;
    }

    @Override
    public boolean covers(String process) {
        return processes.find(process).isPresent();
    }

    @Override
    public Briefing brief(OpenStep step) {
        Request request = requests.get(step.requiredSubject());
        RequestProcess process = processes.of(request);
        AuditSummary audit = audits.get(request.auditId());
        Work work = process.work(request);
        Optional<DueDate> due = due(step, request, process);
        return new Briefing(
                process.holders(step, request, holders(step, process.role(step, request), audit)),
                due.map(DueDate::at).orElse(null),
                due.map(DueDate::why).orElse(""),
                audit.partner(),
                work.reference(),
                work.detail(),
                process.workPage(step));
    }

    /** By the step's rule, but not after the day of what the request is about; that day counts only while it lies ahead. */
    private Optional<DueDate> due(OpenStep step, Request request, RequestProcess process) {
        Instant since = request.decision()
                .map(decision -> decision.decided().at())
                .orElse(request.asked().at());
        Optional<DueDate> day =
                process.neededBy(request).filter(limit -> limit.at().isAfter(since));
        Optional<DueDate> rule = process.due(step, request, deadlines);
        return rule.map(due -> day.map(due::orEarlier).orElse(due)).or(() -> day);
    }

    private List<String> holders(OpenStep step, String role, AuditSummary audit) {
        return switch (role) {
            case "leadAuditor" -> audits.holders(audit.id(), TeamRole.LEAD_AUDITOR);
            case "technicalReviewer" -> audits.holders(audit.id(), TeamRole.TECHNICAL_REVIEWER);
            case "appealPanel" -> audits.holders(audit.id(), TeamRole.APPEAL_PANEL);
            case "programmeManager" -> ids(accounts.withRole(Role.PROGRAMME_MANAGER));
            case "teamMember" -> List.of();
            case "coordinator" -> ids(accounts.withRole(Role.COORDINATOR));
            case "partnerLead" -> ids(accounts.leadsOf(audit.organisationId()));
            default ->
                throw new IllegalStateException("Step " + step.step() + " of " + step.process() + " is for \"" + role
                        + "\", which decides on no request.");
        };
    }

    private static List<String> ids(List<Account> accounts) {
        return accounts.stream().map(Account::id).toList();
    }
}
