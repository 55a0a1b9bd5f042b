package auditway.followup.actionitem.web;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.RequestKind;
import auditway.audit.request.RequestKinds;
import auditway.audit.request.Subject;
import auditway.conduct.evidence.Evidence;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.followup.actionitem.ClosingActionItems;
import auditway.followup.actionitem.ItemDeadlines;
import auditway.followup.actionitem.ItemHistory;
import auditway.followup.actionitem.ItemState;
import auditway.followup.actionitem.Plan;
import auditway.followup.actionitem.PlanningActions;
import auditway.followup.actionitem.PlanningActions.PlanAction;
import auditway.followup.actionitem.web.ItemPage.Precheck;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid.Problem;
import auditway.platform.refusal.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of one action item shows. */
@Component
@Transactional(readOnly = true)
class ItemPages {

    private final ActionItems items;
    private final ClosingActionItems closing;
    private final PlanningActions planning;
    private final ItemDeadlines deadlines;
    private final ItemHistory history;
    private final AuditDirectory audits;
    private final Accounts accounts;
    private final Inbox inbox;
    private final WorkItems workItems;
    private final RequestKinds kinds;

    ItemPages(
            ActionItems items,
            ClosingActionItems closing,
            PlanningActions planning,
            ItemDeadlines deadlines,
            ItemHistory history,
            AuditDirectory audits,
            Accounts accounts,
            Inbox inbox,
            WorkItems workItems,
            RequestKinds kinds) {
        this.items = items;
        this.closing = closing;
        this.planning = planning;
        this.deadlines = deadlines;
        this.history = history;
        this.audits = audits;
        this.accounts = accounts;
        this.inbox = inbox;
        this.workItems = workItems;
        this.kinds = kinds;
    }

    /** The page; what was typed takes the place of what is kept. */
    ItemPage page(String itemId, @Nullable PlanAction typed, @Nullable String statement, Actor actor) {
        ActionItem item = items.visibleItem(itemId, actor);
        AuditSummary audit = audits.visible(item.auditId(), actor);
        List<Evidence> files = closing.offered(item);
        return new ItemPage(
                item,
                audit,
                items.of(audit.id()).size(),
                actor.isPartner(),
                typed == null ? kept(item) : typed,
                statement == null ? closing.begun(item) : statement,
                planning.owners(audit.id()),
                item.ownerId().flatMap(accounts::find).map(Account::name).orElse("nobody yet"),
                files,
                history.of(item, audit, actor),
                prechecks(item, files),
                work(item, actor).orElse(null),
                item.state() == ItemState.SUBMITTED ? deadlines.check(item).orElse(null) : null,
                deadlines.hardStop(audit.id()).orElse(null),
                deadlines.lastDay(audit.id()).orElse(null),
                contact(audit),
                kinds.offered(RequestKind.About.ACTION_ITEM, new Subject(audit.id(), item.id()), actor));
    }

    /** The work item for this action item that the actor may complete now. */
    private Optional<WorkItem> work(ActionItem item, Actor actor) {
        return works(item, actor)
                .filter(work -> workItems.mayCompleteNow(work, actor))
                .findFirst();
    }

    private Stream<WorkItem> works(ActionItem item, Actor actor) {
        return inbox.ofAudit(item.auditId(), actor).stream()
                .filter(work -> item.id().equals(work.step().subject()));
    }

    /**
     * The work item of this step that the actor may complete now.
     *
     * @throws Refusal saying why there is none
     */
    WorkItem open(ActionItem item, String step, Actor actor) {
        return works(item, actor)
                .filter(one -> one.step().step().equals(step))
                .findFirst()
                .map(one -> workItems.open(one.id(), actor))
                .orElseThrow(() -> new Conflict(item.label() + " does not wait on you for that; it is "
                        + item.state().title() + ". Open it again to see where it stands."));
    }

    private static PlanAction kept(ActionItem item) {
        String owner = item.ownerId().orElse("");
        return item.plan()
                .map(plan ->
                        new PlanAction(owner, plan.doneBy(), plan.correction(), plan.cause(), plan.correctiveAction()))
                .orElse(new PlanAction(owner, null, null, null, null));
    }

    private List<Precheck> prechecks(ActionItem item, List<Evidence> files) {
        Plan plan = item.plan().orElse(new Plan(null, null, null, null));
        Map<String, String> lacking = plan.lacks(item.grade()).stream()
                .collect(Collectors.toMap(Problem::field, Problem::sentence, (first, second) -> first));
        List<Precheck> checks = new ArrayList<>();
        checks.add(check(isOwned(item), "An owner is named", "Nobody was named yet", "owner"));
        checks.add(check(
                !lacking.containsKey("correction"), "Correction is described", "No correction yet", "correction"));
        checks.add(check(!lacking.containsKey("cause"), "Cause is described", cause(plan), "cause"));
        checks.add(check(
                !lacking.containsKey("correctiveAction"),
                "Corrective action is described",
                "No corrective action yet",
                "correctiveAction"));
        checks.add(check(
                !closing.begun(item).isBlank(),
                "What was done is described",
                "Say what was done, when and by whom",
                "statement"));
        if (closing.needsEvidence(item)) {
            checks.add(check(!files.isEmpty(), "Evidence is added", "No evidence yet", "evidence"));
        }
        return checks;
    }

    private boolean isOwned(ActionItem item) {
        return planning.owners(item.auditId()).stream()
                .anyMatch(one -> one.id().equals(item.ownerId().orElse("")));
    }

    private static String cause(Plan plan) {
        return plan.cause() == null || plan.cause().isEmpty()
                ? "No cause yet"
                : "Cause needs at least " + Plan.CAUSE_LENGTH + " characters";
    }

    private static Precheck check(boolean fine, String yes, String no, String field) {
        return new Precheck(fine, fine ? yes : no, field);
    }

    private @Nullable Account contact(AuditSummary audit) {
        return audits.holders(audit.id(), TeamRole.LEAD_AUDITOR).stream()
                .findFirst()
                .flatMap(accounts::find)
                .orElse(null);
    }
}
