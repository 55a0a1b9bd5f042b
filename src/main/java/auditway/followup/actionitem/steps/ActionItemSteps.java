package auditway.followup.actionitem.steps;

import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.followup.actionitem.ItemDeadlines;
import auditway.followup.actionitem.RaisingActionItems;
import auditway.followup.actionitem.SettlingActionItems;
import auditway.platform.workflow.Steps;
import java.util.Date;

/** Action items as the diagrams see them. */
@Steps
public class ActionItemSteps {

    private final ActionItems items;
    private final ItemDeadlines deadlines;
    private final RaisingActionItems raising;
    private final SettlingActionItems settling;

    ActionItemSteps(
            ActionItems items, ItemDeadlines deadlines, RaisingActionItems raising, SettlingActionItems settling) {
        this.items = items;
        this.deadlines = deadlines;
        this.raising = raising;
        this.settling = settling;
    }

    public void raise(String auditId) {
        raising.raise(auditId);
    }

    public boolean hasOpen(String auditId) {
        return items.hasOpen(auditId);
    }

    public void lapseOpen(String auditId) {
        settling.lapseOpen(auditId);
    }

    public boolean isPlanned(String itemId) {
        return items.get(itemId).isPlanned();
    }

    /** The moment of {@code submitClosure}, its due date, or of {@code lapse}, the end of the grace after it. */
    @SuppressWarnings("JavaUtilDate")
    public Date deadline(String itemId, String key) {
        ActionItem item = items.get(itemId);
        return Date.from(
                switch (key) {
                    case "submitClosure" -> deadlines.overdue(item);
                    case "lapse" -> deadlines.lapse(item);
                    default -> throw new IllegalArgumentException("An action item has no deadline " + key + ".");
                });
    }

    public void markOverdue(String itemId) {
        settling.markOverdue(itemId);
    }

    public void lapse(String itemId) {
        settling.lapse(itemId);
    }

    public void close(String itemId) {
        settling.close(itemId);
    }
}
