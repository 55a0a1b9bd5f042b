package auditway.followup.actionitem;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.TeamRole;
import auditway.catalogue.programme.Editions;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Account;
import auditway.platform.people.Role;
import auditway.platform.workflow.Briefing;
import auditway.platform.workflow.Briefings;
import auditway.platform.workflow.OpenStep;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who does the steps of an action item, and until when. */
@Component
class ItemBriefings implements Briefings {

    private static final Set<String> PROCESSES = Set.of("action-item", "resolution");

    private final ActionItems items;
    private final ItemDeadlines deadlines;
    private final PlanningActions planning;
    private final AuditDirectory audits;
    private final Editions editions;

    ItemBriefings(
            ActionItems items,
            ItemDeadlines deadlines,
            PlanningActions planning,
            AuditDirectory audits,
            Editions editions) {
        this.items = items;
        this.deadlines = deadlines;
        this.planning = planning;
        this.audits = audits;
        this.editions = editions;
    }

    @Override
    public boolean covers(String process) {
        return PROCESSES.contains(process);
    }

    @Override
    public Briefing brief(OpenStep step) {
        ActionItem item = items.get(step.requiredSubject());
        AuditSummary audit = audits.get(item.auditId());
        Optional<DueDate> due = due(step, item);
        return new Briefing(
                step.role().equals("verifyingAuditor") ? verifiers(audit, item) : partners(item),
                due.map(DueDate::at).orElse(null),
                due.map(DueDate::why).orElse(stands(step, item)),
                audit.partner(),
                item.label() + ", " + item.controlId(),
                item.demand().title(),
                "/action-items/" + item.id());
    }

    private static String stands(OpenStep step, ActionItem item) {
        if (step.step().equals("verifyClosure")) {
            return "";
        }
        if (item.isDisputed()) {
            return "Disputed: the clock stands still until the dispute is settled.";
        }
        return item.awaitsExtension() && !step.step().equals("planAction")
                ? "More time was asked for: until that is decided nothing is late. "
                        + item.due().why()
                : "";
    }

    private Optional<DueDate> due(OpenStep step, ActionItem item) {
        if (!stands(step, item).isEmpty()) {
            return Optional.empty();
        }
        return switch (step.step()) {
            case "verifyClosure" -> deadlines.check(item);
            case "planAction" -> Optional.of(deadlines.plan(item));
            default -> Optional.of(new DueDate(item.due().at(), item.due().why()));
        };
    }

    /** The owner and the partner lead; everybody who may own it while nobody does. */
    private List<String> partners(ActionItem item) {
        List<Account> people = planning.owners(item.auditId());
        Stream<String> leads =
                people.stream().filter(account -> account.is(Role.PARTNER_LEAD)).map(Account::id);
        return item.ownerId()
                .map(owner -> Stream.concat(Stream.of(owner), leads).distinct().toList())
                .orElseGet(() -> people.stream().map(Account::id).toList());
    }

    /** The auditor of the control's section and the lead auditor, but not the person who submitted (rule 11). */
    private List<String> verifiers(AuditSummary audit, ActionItem item) {
        String section =
                editions.get(audit.editionId()).sectionOf(item.controlId()).id();
        Stream<String> sectionAuditor =
                Stream.ofNullable(audits.sectionAuditors(audit.id()).get(section));
        Stream<String> lead = audits.holders(audit.id(), TeamRole.LEAD_AUDITOR).stream();
        String submitter = item.closure().map(Closure::submittedBy).orElse("");
        return Stream.concat(sectionAuditor, lead)
                .distinct()
                .filter(account -> !account.equals(submitter))
                .toList();
    }
}
