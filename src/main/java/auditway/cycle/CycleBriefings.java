package auditway.cycle;

import auditway.audit.audit.AuditDeadlines;
import auditway.catalogue.auditee.Designation;
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

/** Who does the steps of an annual review and of a suspension: the partner's lead, and the programme manager. */
@Component
class CycleBriefings implements Briefings {

    private static final String SUSPENSION = "suspension";

    private final Cycles cycles;
    private final KeepingDesignations keeping;
    private final ReviewingPerformance reviewing;
    private final AuditDeadlines deadlines;
    private final Accounts accounts;

    CycleBriefings(
            Cycles cycles,
            KeepingDesignations keeping,
            ReviewingPerformance reviewing,
            AuditDeadlines deadlines,
            Accounts accounts) {
        this.cycles = cycles;
        this.keeping = keeping;
        this.reviewing = reviewing;
        this.deadlines = deadlines;
        this.accounts = accounts;
    }

    @Override
    public boolean covers(String process) {
        return process.equals("annual-review") || process.equals(SUSPENSION);
    }

    @Override
    public Briefing brief(OpenStep step) {
        Designation held = cycles.get(step.requiredSubject());
        return step.process().equals(SUSPENSION) ? ofSuspension(step, held) : ofReview(step, held);
    }

    private Briefing ofSuspension(OpenStep step, Designation held) {
        Optional<DueDate> due = Optional.ofNullable(held.turned())
                .flatMap(turn -> deadlines.due(step.auditId(), step.step(), turn.at()));
        return new Briefing(
                managers(),
                due.map(DueDate::at).orElse(null),
                due.map(DueDate::why).orElse(""),
                cycles.partner(held).name(),
                "Designation",
                keeping.programme(held),
                null);
    }

    private Briefing ofReview(OpenStep step, Designation held) {
        AnnualReview review = reviewing.current(held.id());
        boolean partners = step.role().equals("partnerLead");
        Optional<DueDate> due = partners
                ? Optional.of(review.due())
                : deadlines.due(step.auditId(), step.step(), review.statedAt().orElse(review.openedAt()));
        return new Briefing(
                partners ? leads(held) : managers(),
                due.map(DueDate::at).orElse(null),
                due.map(DueDate::why).orElse(""),
                cycles.partner(held).name(),
                "Annual review",
                "month " + review.months() + " of the cycle",
                null);
    }

    private List<String> leads(Designation held) {
        return accounts.leadsOf(held.organisationId()).stream().map(Account::id).toList();
    }

    private List<String> managers() {
        return accounts.withRole(Role.PROGRAMME_MANAGER).stream()
                .map(Account::id)
                .toList();
    }
}
