package auditway.actionitem;

import auditway.actionitem.ItemHistory.Kind;
import auditway.audit.AuditProgress;
import auditway.finding.Deeds;
import auditway.people.Actor;
import auditway.trail.Trail;
import auditway.workflow.Processes;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How action items end: closed by the auditors, or lapsed when time ran out (rule 15); the last one lets the audit go on. */
@Service
@Transactional
public class SettlingActionItems {

    /** Told to an audit: none of its action items is open any more. */
    public static final String ACTION_ITEMS_SETTLED = "ActionItemsSettled";

    /** Told to an action item: it was settled from outside its own diagram. */
    public static final String ACTION_ITEM_SETTLED = "ActionItemSettled";

    private final ItemStore store;
    private final ActionItems items;
    private final ItemHistory history;
    private final AuditProgress progress;
    private final Processes processes;
    private final Trail trail;
    private final Deeds deeds;
    private final Clock clock;

    SettlingActionItems(
            ItemStore store,
            ActionItems items,
            ItemHistory history,
            AuditProgress progress,
            Processes processes,
            Trail trail,
            Deeds deeds,
            Clock clock) {
        this.store = store;
        this.items = items;
        this.history = history;
        this.progress = progress;
        this.processes = processes;
        this.trail = trail;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** The item was accepted and its diagram ends. */
    public void close(String itemId) {
        settled(items.get(itemId).auditId());
    }

    /** The due date passed while the item was with the partner. */
    public void markOverdue(String itemId) {
        ActionItem item = items.get(itemId);
        if (item.markOverdue(clock.instant())) {
            keep(item, Kind.OVERDUE, item.due().why());
        }
    }

    /** The grace after the due date passed too. */
    public void lapse(String itemId) {
        ActionItem item = items.get(itemId);
        if (item.lapse()) {
            keep(item, Kind.LAPSED, "The grace after its due date passed.");
            settled(item.auditId());
        }
    }

    /** The hard stop: whatever is open lapses, wherever it stands. */
    public void lapseOpen(String auditId) {
        items.of(auditId).stream().filter(ActionItem::lapse).forEach(item -> {
            keep(item, Kind.LAPSED, "The hard stop of the audit passed.");
            processes.tell(ACTION_ITEM_SETTLED, item.id());
        });
        progress.touch(auditId);
    }

    private void keep(ActionItem item, Kind kind, String words) {
        store.save(item);
        history.add(item.id(), kind, Actor.SYSTEM, words);
        trail.record(deeds.did(
                        "Action item " + kind.title().toLowerCase(java.util.Locale.ROOT), item.auditId(), Actor.SYSTEM)
                .about(item.id())
                .because(words));
    }

    private void settled(String auditId) {
        progress.touch(auditId);
        if (!items.hasOpen(auditId)) {
            processes.tell(ACTION_ITEMS_SETTLED, auditId);
        }
    }
}
