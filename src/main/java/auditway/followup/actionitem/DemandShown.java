package auditway.followup.actionitem;

import java.util.HashMap;
import java.util.Map;

/** What an action item wants of the partner, as the forms about it show it. */
final class DemandShown {

    private DemandShown() {}

    /** Title, requirement, gap, evidence wanted and when it is closed; what was never said is left out. */
    static Map<String, Object> of(ActionItem item) {
        Demand demand = item.demand();
        Map<String, Object> shown = new HashMap<>();
        shown.put("item", item.label() + ", control " + item.controlId());
        shown.put("title", demand.title());
        put(shown, "requirement", demand.requirement());
        put(shown, "gap", demand.gap());
        put(shown, "evidenceWanted", demand.evidenceWanted());
        put(shown, "closesWhen", demand.closesWhen());
        return shown;
    }

    private static void put(Map<String, Object> shown, String key, String value) {
        if (!value.isBlank()) {
            shown.put(key, value);
        }
    }
}
