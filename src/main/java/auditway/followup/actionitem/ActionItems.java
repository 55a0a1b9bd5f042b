package auditway.followup.actionitem;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.conduct.finding.Grade;
import auditway.conduct.finding.ToldGrades;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotFound;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The action items of audits for reading: by the application, and by people as far as they may see them. */
@Component
public class ActionItems {

    private final ItemStore store;
    private final AuditDirectory audits;
    private final ToldGrades grades;

    ActionItems(ItemStore store, AuditDirectory audits, ToldGrades grades) {
        this.store = store;
        this.audits = audits;
        this.grades = grades;
    }

    /** All of an audit, in the order they were raised. */
    public List<ActionItem> of(String auditId) {
        return store.findByAuditIdOrderByOrdinal(auditId);
    }

    /** All of an audit that this actor may see, by the grades it was told. */
    public List<ActionItem> visible(String auditId, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        Map<String, Grade> told = grades.of(audit, actor);
        return of(audit.id()).stream().map(item -> as(item, told)).toList();
    }

    /** A grade the reader is not told of asks nothing more, so it stands at settled items alone. */
    private static ActionItem as(ActionItem item, Map<String, Grade> told) {
        Grade known = told.get(item.findingId());
        if (known != null && !item.isOpen()) {
            item.regrade(known);
        }
        return item;
    }

    /** @throws NotFound if there is none or this actor may not know of it */
    public ActionItem visibleItem(String itemId, Actor actor) {
        return store.findReadable(itemId, actor.accountId())
                .map(item -> as(item, grades.of(audits.get(item.auditId()), actor)))
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
