package auditway.followup.actionitem;

import auditway.audit.audit.AuditEntries;
import auditway.followup.actionitem.ItemHistory.Kind;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Account;
import auditway.platform.people.Actor;
import auditway.platform.trail.Trail;
import auditway.platform.workflow.BriefingChanged;
import auditway.platform.workflow.Processes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others decide in the partner's favour: more time, a waiver, another owner, a dispute that stops the clock. */
@Service
@Transactional
public class RelievingActionItems {

    private final ItemStore store;
    private final ActionItems items;
    private final ItemHistory history;
    private final ItemDeadlines deadlines;
    private final SettlingActionItems settling;
    private final Processes processes;
    private final WorkItems work;
    private final Trail trail;
    private final AuditEntries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RelievingActionItems(
            ItemStore store,
            ActionItems items,
            ItemHistory history,
            ItemDeadlines deadlines,
            SettlingActionItems settling,
            Processes processes,
            WorkItems work,
            Trail trail,
            AuditEntries entries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.items = items;
        this.history = history;
        this.deadlines = deadlines;
        this.settling = settling;
        this.processes = processes;
        this.work = work;
        this.trail = trail;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /**
     * More time was asked for; until that is decided the item is neither overdue nor lapsed.
     *
     * @throws auditway.platform.refusal.Conflict if it cannot be asked for now (rule 14)
     */
    public void askForTime(String itemId, String words, Actor actor) {
        ActionItem item = items.get(itemId);
        item.askForTime(clock.instant());
        keep(item, Kind.EXTENSION_ASKED, words, actor);
    }

    /** More time is given; timers and reminders follow the new date. */
    public void extend(String itemId, int days, Actor actor) {
        ActionItem item = items.get(itemId);
        String before = item.due().why();
        item.extend(days, deadlines.extended(item, days, actor.name()));
        String words = item.due().why().substring(before.length()).strip();
        keep(item, Kind.EXTENDED, words, words, actor);
    }

    /** No more time is given. */
    public void refuseTime(String itemId, String words, Actor actor) {
        ActionItem item = items.get(itemId);
        item.refuseTime(
                clock.instant(), deadlines.endOfDay(item, "More time was asked for before it and refused after it."));
        keep(item, Kind.EXTENSION_REFUSED, words, actor);
    }

    /** A waiver was asked for; nothing changes until it is decided. */
    public void askForWaiver(String itemId, String words, Actor actor) {
        keep(items.get(itemId), Kind.WAIVER_ASKED, words, actor);
    }

    /** The item need not be closed as long as the waiver holds; the audit goes on without it. */
    public void waive(String itemId, LocalDate until, String words, Actor actor) {
        ActionItem item = items.get(itemId);
        item.waive(until);
        settling.settleElsewhere(item, Kind.WAIVED, words, actor);
    }

    /** The waiver's last day has passed; the item stays settled, what it demanded applies again. */
    public void waiverOver(String itemId, String words) {
        keep(items.get(itemId), Kind.WAIVER_OVER, words, null, Actor.SYSTEM);
    }

    public void refuseWaiver(String itemId, String words, Actor actor) {
        keep(items.get(itemId), Kind.WAIVER_REFUSED, words, actor);
    }

    /** Another person of the partner sees to the item from now on. */
    public void reassign(String itemId, Account owner, String words, Actor actor) {
        ActionItem item = items.get(itemId);
        item.assign(owner.id());
        keep(item, Kind.REASSIGNED, words, owner.name(), actor);
        work.giveTo(item.auditId(), itemId, owner.id());
    }

    /** The finding is disputed: the partner's clock stops. */
    public void stopClock(String itemId, String words, Actor actor) {
        ActionItem item = items.get(itemId);
        item.dispute(clock.instant());
        keep(item, Kind.DISPUTED, words, null, actor);
    }

    /** The dispute is settled and the item stands: the partner's clock runs on. */
    public void runClock(String itemId, String words, Actor actor) {
        ActionItem item = items.get(itemId);
        item.settleDispute(clock.instant(), deadlines.zone(item));
        keep(item, Kind.RULED, words, item.due().why(), actor);
    }

    /** The finding was withdrawn, or no longer asks for an action. */
    public void makeVoid(String itemId, String words, Actor actor) {
        ActionItem item = items.get(itemId);
        if (item.makeVoid()) {
            settling.settleElsewhere(item, Kind.VOID, words, actor);
        }
    }

    private void keep(ActionItem item, Kind kind, String words, @Nullable String to, Actor actor) {
        trail.record(entries.did("Action item: " + kind.title().toLowerCase(Locale.ROOT), item.auditId(), actor)
                .about(item.id())
                .because(words.isEmpty() ? null : words)
                .changed(null, to));
        keep(item, kind, words, actor);
    }

    /** Without an entry on the trail: the request tells it. */
    private void keep(ActionItem item, Kind kind, String words, Actor actor) {
        store.save(item);
        history.add(item.id(), kind, actor, words);
        processes.recomputeLife(item.id());
        events.publishEvent(new BriefingChanged(item.auditId()));
    }
}
