package auditway.insight.overview;

import auditway.audit.audit.AuditSummary;
import auditway.audit.request.Offer;
import auditway.platform.inbox.WorkItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above every tab of an audit.
 *
 * @param kind "Full audit", or which audit's failed controls it covers
 * @param edition name of the edition it is held against
 * @param today whether and where it is held, in words
 * @param tabs the tabs this actor is offered
 * @param mine the actor's own next work item in it, the primary action
 * @param result the decision as far as the reader may know it, empty otherwise
 * @param appealed whether an appeal against the decision is not ruled on yet
 * @param waiting open work, the most urgent first
 * @param offers what the actor may ask for beside the audit's way
 */
public record AuditHead(
        AuditSummary audit,
        String kind,
        String edition,
        String today,
        List<Tab> tabs,
        String result,
        boolean appealed,
        @Nullable WorkItem mine,
        List<WorkItem> waiting,
        List<Offer> offers) {

    /** A tab with its count, null where nothing is counted. */
    public record Tab(
            String key, String title, String path, @Nullable Integer count) {}

    /** The sentence why nothing can be done in it just now, null while its clocks run or nothing is open. */
    public @Nullable String heldWhy() {
        return waiting.stream()
                .map(WorkItem::heldWhy)
                .filter(why -> why != null)
                .findFirst()
                .orElse(null);
    }

    /** The most urgent open work, null where nothing is open. */
    public @Nullable WorkItem next() {
        return waiting.isEmpty() ? null : waiting.get(0);
    }
}
