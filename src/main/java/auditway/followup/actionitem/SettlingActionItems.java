package auditway.followup.actionitem;

import auditway.audit.audit.AuditEntries;
import auditway.audit.audit.AuditProgress;
import auditway.audit.request.Requests;
import auditway.followup.actionitem.ItemHistory.Kind;
import auditway.platform.people.Actor;
import auditway.platform.trail.Trail;
import auditway.platform.workflow.Processes;
import java.time.Clock;
import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How action items end: closed by the auditors, or lapsed when time ran out (rule 15); the last one lets the audit go on. */
@Service
@Transactional
public class SettlingActionItems {

    /** Told to an audit: none of its action items is open any more. */
    public static final String ACTION_ITEMS_SETTLED = "ActionItemsSettled";

    /** Told to an action item and to the requests about it: it was settled from outside its own diagram. */
    private static final String ACTION_ITEM_SETTLED = "ActionItemSettled";

    private final ItemStore store;
    private final ActionItems items;
    private final ItemHistory history;
    private final AuditProgress progress;
    private final Processes processes;
    private final Trail trail;
    private final AuditEntries entries;
    private final Requests requests;
    private final Clock clock;

    SettlingActionItems(
            ItemStore store,
            ActionItems items,
            ItemHistory history,
            AuditProgress progress,
            Processes processes,
            Trail trail,
            AuditEntries entries,
            Requests requests,
            Clock clock) {
        this.store = store;
        this.items = items;
        this.history = history;
        this.progress = progress;
        this.processes = processes;
        this.trail = trail;
        this.entries = entries;
        this.requests = requests;
        this.clock = clock;
    }

    /** The item was accepted and its diagram ends. */
    public void close(String itemId) {
        settled(items.get(itemId));
    }

    /** The due date passed while the item was with the partner. */
    public void markOverdue(String itemId) {
        ActionItem item = items.get(itemId);
        if (item.markOverdue(clock.instant())) {
            keep(item, Kind.OVERDUE, item.due().why(), Actor.SYSTEM);
        }
    }

    /** The grace after the due date passed too. */
    public void lapse(String itemId) {
        ActionItem item = items.get(itemId);
        if (item.lapse()) {
            keep(item, Kind.LAPSED, "The grace after its due date passed.", Actor.SYSTEM);
            settled(item);
        }
    }

    /** The hard stop: what is open lapses, but for what was submitted and waits for the auditors (rule 13). */
    public void lapseOpen(String auditId) {
        items.of(auditId).stream().filter(ActionItem::lapse).forEach(item -> {
            keep(item, Kind.LAPSED, "The hard stop of the audit passed.", Actor.SYSTEM);
            processes.tell(ACTION_ITEM_SETTLED, item.id());
            requests.lapseAbout(item.id(), ACTION_ITEM_SETTLED);
        });
        progress.touch(auditId);
    }

    /** The item ended beside its diagram: waived or void. */
    void settleElsewhere(ActionItem item, Kind kind, String words, Actor actor) {
        keep(item, kind, words, actor);
        processes.tell(ACTION_ITEM_SETTLED, item.id());
        settled(item);
    }

    private void keep(ActionItem item, Kind kind, String words, Actor actor) {
        store.save(item);
        history.add(item.id(), kind, actor, words);
        trail.record(entries.did("Action item " + kind.title().toLowerCase(Locale.ROOT), item.auditId(), actor)
                .about(item.id())
                .because(words));
    }

    private void settled(ActionItem item) {
        requests.lapseAbout(item.id(), ACTION_ITEM_SETTLED);
        progress.touch(item.auditId());
        if (!items.hasOpen(item.auditId())) {
            processes.tell(ACTION_ITEMS_SETTLED, item.auditId());
        }
    }
}
