package auditway.conduct.evidence;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Member;
import auditway.audit.audit.TeamRole;
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

/** Who answers and who reviews an evidence request, and until when. */
@Component
class RequestBriefings implements Briefings {

    private final EvidenceRequestRows requests;
    private final AuditDirectory audits;
    private final AuditDeadlines deadlines;
    private final Accounts accounts;

    RequestBriefings(EvidenceRequestRows requests, AuditDirectory audits, AuditDeadlines deadlines, Accounts accounts) {
        this.requests = requests;
        this.audits = audits;
        this.deadlines = deadlines;
        this.accounts = accounts;
    }

    @Override
    public boolean covers(String process) {
        return process.equals("evidence-request");
    }

    @Override
    public Briefing brief(OpenStep step) {
        EvidenceRequest request = requests.get(step.requiredSubject());
        AuditSummary audit = audits.get(request.auditId());
        Optional<DueDate> due = deadlines.due(audit.id(), step.step(), request.turnAt());
        return new Briefing(
                step.role().equals("requestingAuditor") ? asking(request, audit) : answering(audit),
                due.map(DueDate::at).orElse(null),
                due.map(DueDate::why).orElse(""),
                audit.partner(),
                reference(request),
                request.wanted(),
                null);
    }

    /** The person who asked, or the lead auditor where that person is no longer on the team. */
    private List<String> asking(EvidenceRequest request, AuditSummary audit) {
        List<Member> members = audits.members(audit.id());
        boolean here = members.stream().anyMatch(one -> one.accountId().equals(request.raisedBy()));
        List<String> leads = members.stream()
                .filter(one -> one.role() == TeamRole.LEAD_AUDITOR)
                .map(Member::accountId)
                .toList();
        return here || leads.isEmpty() ? List.of(request.raisedBy()) : leads;
    }

    private List<String> answering(AuditSummary audit) {
        return accounts.ofOrganisation(audit.organisationId()).stream()
                .filter(account -> account.is(Role.PARTNER_LEAD) || account.is(Role.PARTNER_CONTRIBUTOR))
                .map(Account::id)
                .toList();
    }

    private static String reference(EvidenceRequest request) {
        String number = request.id().substring(request.auditId().length() + 1);
        return request.controlId() == null ? number : number + ", " + request.controlId();
    }
}
