package auditway.change.dispute;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Member;
import auditway.audit.audit.TeamRole;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.workflow.Briefing;
import auditway.platform.workflow.Briefings;
import auditway.platform.workflow.OpenStep;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who does the steps of a dispute, and until when. */
@Component
class DisputeBriefings implements Briefings {

    private final Disputes disputes;
    private final AuditDirectory audits;
    private final AuditDeadlines deadlines;
    private final Accounts accounts;

    DisputeBriefings(Disputes disputes, AuditDirectory audits, AuditDeadlines deadlines, Accounts accounts) {
        this.disputes = disputes;
        this.audits = audits;
        this.deadlines = deadlines;
        this.accounts = accounts;
    }

    @Override
    public boolean covers(String process) {
        return process.equals("dispute");
    }

    @Override
    public Briefing brief(OpenStep step) {
        Dispute dispute = disputes.get(step.requiredSubject());
        AuditSummary audit = audits.get(dispute.auditId());
        Optional<DueDate> due = deadlines.due(audit.id(), step.step(), opened(step, dispute));
        return new Briefing(
                switch (step.role()) {
                    case "leadAuditor" -> appointed(audit, TeamRole.LEAD_AUDITOR);
                    case "technicalReviewer" -> appointed(audit, TeamRole.TECHNICAL_REVIEWER);
                    default -> leads(audit);
                },
                due.map(DueDate::at).orElse(null),
                due.map(DueDate::why).orElse(""),
                audit.partner(),
                "Dispute, " + dispute.finding(),
                dispute.title(),
                null);
    }

    private static Instant opened(OpenStep step, Dispute dispute) {
        Ruling first = dispute.first();
        return switch (step.step()) {
            case "acceptRuling" -> first == null ? dispute.disputedAt() : first.at();
            case "ruleInSecondInstance" -> Objects.requireNonNullElse(dispute.objectedAt(), dispute.disputedAt());
            default -> dispute.disputedAt();
        };
    }

    private List<String> appointed(AuditSummary audit, TeamRole role) {
        return audits.members(audit.id()).stream()
                .filter(member -> member.role() == role)
                .map(Member::accountId)
                .toList();
    }

    private List<String> leads(AuditSummary audit) {
        return accounts.leadsOf(audit.organisationId()).stream()
                .map(Account::id)
                .toList();
    }
}
