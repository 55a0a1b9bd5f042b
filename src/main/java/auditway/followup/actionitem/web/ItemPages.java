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
import auditway.followup.actionitem.PlanningActions;
import auditway.followup.actionitem.PlanningActions.PlanAction;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Refusal;
import java.util.List;
import java.util.Optional;
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
    private final SubmissionChecks checks;

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
            RequestKinds kinds,
            SubmissionChecks checks) {
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
        this.checks = checks;
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
                item.ownerId().flatMap(accounts::find).map(Account::name).orElse("not assigned yet"),
                files,
                history.of(item, audit, actor),
                checks.of(item, kept(item), closing.begun(item), !files.isEmpty()),
                work(item, actor).orElse(null),
                item.state() == ItemState.SUBMITTED ? deadlines.check(item).orElse(null) : null,
                deadlines.hardStop(audit.id()).orElse(null),
                deadlines.lastDay(audit.id()).orElse(null),
                contact(audit),
                kinds.offered(RequestKind.About.ACTION_ITEM, new Subject(audit.id(), item.id()), actor));
    }

    /**
     * Looks at what an open item is submitted with, before any of it is taken.
     *
     * @throws auditway.platform.refusal.Invalid naming everything that is not there
     */
    void demandComplete(String itemId, Typed typed, SentEvidence chosen, Actor actor) {
        ActionItem item = items.visibleItem(itemId, actor);
        if (actor.isPartner()
                && item.state().isWithPartner()
                && work(item, actor).isPresent()) {
            checks.demand(
                    item, typed, !chosen.isEmpty() || !closing.offered(item).isEmpty());
        }
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

    private @Nullable Account contact(AuditSummary audit) {
        return audits.holders(audit.id(), TeamRole.LEAD_AUDITOR).stream()
                .findFirst()
                .flatMap(accounts::find)
                .orElse(null);
    }
}
