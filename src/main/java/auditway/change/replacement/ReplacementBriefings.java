package auditway.change.replacement;

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
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who does the steps of a team change; they have as long as those of the first team. */
@Component
class ReplacementBriefings implements Briefings {

    private final Replacements replacements;
    private final SuccessorReview review;
    private final AuditDirectory audits;
    private final AuditDeadlines deadlines;
    private final Accounts accounts;

    ReplacementBriefings(
            Replacements replacements,
            SuccessorReview review,
            AuditDirectory audits,
            AuditDeadlines deadlines,
            Accounts accounts) {
        this.replacements = replacements;
        this.review = review;
        this.audits = audits;
        this.deadlines = deadlines;
        this.accounts = accounts;
    }

    @Override
    public boolean covers(String process) {
        return process.equals("team-change");
    }

    @Override
    public Briefing brief(OpenStep step) {
        Replacement open = replacements.get(step.requiredSubject());
        AuditSummary audit = audits.get(step.auditId());
        if (step.step().equals("reviewSuccessor")) {
            return briefing(step, open, audit, review.window(open));
        }
        String rule = step.step().equals("declareInterests") ? "declareInterests" : "appointTeam";
        return briefing(step, open, audit, deadlines.due(audit.id(), rule, open.since()));
    }

    private Briefing briefing(OpenStep step, Replacement open, AuditSummary audit, Optional<DueDate> due) {
        return new Briefing(
                holders(step, open, audit),
                due.map(DueDate::at).orElse(null),
                due.map(DueDate::why).orElse(""),
                audit.partner(),
                "Team change",
                "in the place of " + open.memberName() + ", "
                        + open.role().title().toLowerCase(java.util.Locale.UK),
                null);
    }

    private List<String> holders(OpenStep step, Replacement open, AuditSummary audit) {
        return switch (step.role()) {
            case "partnerLead" ->
                accounts.leadsOf(audit.organisationId()).stream()
                        .map(Account::id)
                        .toList();
            case "teamMember" -> List.of(open.requiredSuccessor());
            case "leadAuditor" -> audits.holders(open.auditId(), TeamRole.LEAD_AUDITOR);
            default ->
                accounts.withRole(Role.COORDINATOR).stream().map(Account::id).toList();
        };
    }
}
