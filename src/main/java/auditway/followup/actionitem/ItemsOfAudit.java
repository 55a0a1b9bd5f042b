package auditway.followup.actionitem;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditEndedEarly;
import auditway.audit.audit.AuditEntries;
import auditway.audit.audit.AuditResumed;
import auditway.audit.audit.Pause;
import auditway.followup.actionitem.ItemHistory.Kind;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Actor;
import auditway.platform.trail.Trail;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens to all action items of an audit at once: it was on hold and goes on, or it ended early. */
@Component
@Transactional
class ItemsOfAudit {

    private final ItemStore store;
    private final ActionItems items;
    private final ItemHistory history;
    private final AuditDeadlines deadlines;
    private final Trail trail;
    private final AuditEntries entries;

    ItemsOfAudit(
            ItemStore store,
            ActionItems items,
            ItemHistory history,
            AuditDeadlines deadlines,
            Trail trail,
            AuditEntries entries) {
        this.store = store;
        this.items = items;
        this.history = history;
        this.deadlines = deadlines;
        this.trail = trail;
        this.entries = entries;
    }

    /** Due dates that the pause crossed are later by its length; where the clock stood still anyway it makes no difference. */
    @EventListener
    void on(AuditResumed resumed) {
        Pause pause = resumed.pause();
        items.of(resumed.auditId()).stream()
                .filter(item -> pause.crosses(item.raisedAt(), item.due().at()))
                .forEach(item -> {
                    DueDate later = deadlines.afterPauses(
                            resumed.auditId(), new DueDate(item.due().at(), ""), pause.from());
                    DueDate spoken = new DueDate(later.at(), later.why().strip());
                    if (item.runOn(spoken)) {
                        keep(item, Kind.PAUSED, spoken.why());
                    }
                });
    }

    /** Nothing is left to close; their diagrams are withdrawn with the audit's. */
    @EventListener
    void on(AuditEndedEarly ended) {
        items.of(ended.auditId()).stream()
                .filter(ActionItem::isOpen)
                .filter(ActionItem::makeVoid)
                .forEach(item -> keep(item, Kind.VOID, "The audit ended early."));
    }

    private void keep(ActionItem item, Kind kind, String words) {
        store.save(item);
        history.add(item.id(), kind, Actor.SYSTEM, words);
        trail.record(entries.did("Action item " + kind.title().toLowerCase(Locale.ROOT), item.auditId(), Actor.SYSTEM)
                .about(item.id())
                .because(words));
    }
}
