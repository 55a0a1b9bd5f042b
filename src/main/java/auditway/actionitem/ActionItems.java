package auditway.actionitem;

import auditway.audit.AuditDirectory;
import auditway.people.Actor;
import auditway.refusal.NotFound;
import java.util.List;
import org.springframework.stereotype.Component;

/** The action items of audits for reading: by the house, and by people as far as they may see them. */
@Component
public class ActionItems {

    private final ItemStore store;
    private final AuditDirectory audits;

    ActionItems(ItemStore store, AuditDirectory audits) {
        this.store = store;
        this.audits = audits;
    }

    /** All of an audit, in the order they were raised. */
    public List<ActionItem> of(String auditId) {
        return store.findByAuditIdOrderByOrdinal(auditId);
    }

    /** All of an audit that this actor may see. */
    public List<ActionItem> visible(String auditId, Actor actor) {
        return of(audits.visible(auditId, actor).id());
    }

    /** @throws NotFound if there is none or this actor may not know of it */
    public ActionItem visibleItem(String itemId, Actor actor) {
        return store.findById(itemId)
                .filter(item -> audits.sees(actor, item.auditId()))
                .orElseThrow(() -> unknown(itemId));
    }

    /** @throws NotFound if there is none */
    public ActionItem get(String itemId) {
        return store.findById(itemId).orElseThrow(() -> unknown(itemId));
    }

    private static NotFound unknown(String itemId) {
        return new NotFound("There is no action item " + itemId + "; look it up on the audit's actions page.");
    }

    public boolean hasOpen(String auditId) {
        return of(auditId).stream().anyMatch(ActionItem::isOpen);
    }
}
