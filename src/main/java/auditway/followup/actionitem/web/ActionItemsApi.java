package auditway.followup.actionitem.web;

import auditway.audit.audit.AuditDirectory;
import auditway.conduct.evidence.Evidence;
import auditway.conduct.finding.Grade;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.followup.actionitem.Check;
import auditway.followup.actionitem.ClosingActionItems;
import auditway.followup.actionitem.Closure;
import auditway.followup.actionitem.Demand;
import auditway.followup.actionitem.Due;
import auditway.followup.actionitem.ItemHistory;
import auditway.followup.actionitem.ItemState;
import auditway.followup.actionitem.Plan;
import auditway.platform.people.Actor;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Action items over HTTP; they are planned, submitted and checked through their work items. */
@RestController
@RequestMapping("/api/v1")
class ActionItemsApi {

    private final ActionItems items;
    private final ClosingActionItems closing;
    private final ItemHistory history;
    private final AuditDirectory audits;

    ActionItemsApi(ActionItems items, ClosingActionItems closing, ItemHistory history, AuditDirectory audits) {
        this.items = items;
        this.closing = closing;
        this.history = history;
        this.audits = audits;
    }

    /** An action item as lists tell it. */
    record ItemJson(
            String id,
            String auditId,
            String findingId,
            String controlId,
            Grade grade,
            ItemState state,
            boolean overdue,
            boolean disputed,
            @Nullable Integer extendedDays,
            @Nullable LocalDate waivedUntil,
            @Nullable String ownerId,
            Due due,
            Demand demand) {

        static ItemJson of(ActionItem item) {
            return new ItemJson(
                    item.id(),
                    item.auditId(),
                    item.findingId(),
                    item.controlId(),
                    item.grade(),
                    item.state(),
                    item.isOverdue(),
                    item.isDisputed(),
                    item.extendedDays().orElse(null),
                    item.waivedUntil().orElse(null),
                    item.ownerId().orElse(null),
                    item.due(),
                    item.demand());
        }
    }

    /** One action item in full; the auditors' note is left out for the partner. */
    record FullItemJson(
            ItemJson item,
            @Nullable Plan plan,
            @Nullable Closure closure,
            @Nullable Check check,
            List<String> evidence,
            List<ItemHistory.Entry> history) {}

    @GetMapping("/audits/{auditId}/action-items")
    List<ItemJson> list(@PathVariable String auditId, Actor actor) {
        return items.visible(auditId, actor).stream().map(ItemJson::of).toList();
    }

    @GetMapping("/action-items/{id}")
    FullItemJson get(@PathVariable String id, Actor actor) {
        ActionItem item = items.visibleItem(id, actor);
        Check check = item.check()
                .map(one -> actor.isPartner() ? new Check(one.reason(), "", one.by(), one.at()) : one)
                .orElse(null);
        return new FullItemJson(
                ItemJson.of(item),
                item.plan().orElse(null),
                item.closure().orElse(null),
                check,
                closing.offered(item).stream().map(Evidence::id).toList(),
                history.of(item, audits.get(item.auditId()), actor));
    }
}
