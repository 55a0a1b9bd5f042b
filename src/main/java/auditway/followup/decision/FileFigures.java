package auditway.followup.decision;

import auditway.conduct.finding.Finding;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.Grade;
import auditway.conduct.finding.Objections;
import auditway.conduct.finding.Objections.Objection;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.followup.actionitem.ItemState;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the file of an audit holds, in figures and with its pages, for those who review it and decide on it. */
@Component
class FileFigures {

    private final Findings findings;
    private final ActionItems items;
    private final Objections objections;

    FileFigures(Findings findings, ActionItems items, Objections objections) {
        this.findings = findings;
        this.items = items;
        this.objections = objections;
    }

    Map<String, Object> of(String auditId) {
        List<Finding> all = findings.of(auditId);
        String pages = "/audits/" + auditId;
        Map<String, Object> shown = new HashMap<>();
        shown.put("counted", Grade.counted(all));
        shown.put("items", states(items.of(auditId)));
        shown.put("disputes", disputed(objections.of(auditId), all));
        shown.put("checklistUrl", pages + "/checklist");
        shown.put("findingsUrl", pages + "/findings");
        shown.put("itemsUrl", pages + "/actions");
        shown.put("disputesUrl", pages + "/requests");
        shown.put("conclusionUrl", pages + "/decision");
        return shown;
    }

    private static String states(List<ActionItem> all) {
        Map<String, Long> counts = all.stream()
                .collect(Collectors.groupingBy(item -> word(item.state()), TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", "));
    }

    private static String word(ItemState state) {
        return switch (state) {
            case OPEN, PLANNED, SUBMITTED, RETURNED -> "open";
            case ACCEPTED -> "closed";
            case WAIVED, LAPSED, VOID -> state.title().toLowerCase(Locale.ROOT);
        };
    }

    /** A finding that was withdrawn is no longer among the audit's; its id ends in its label. */
    private static String disputed(Map<String, Objection> disputed, List<Finding> all) {
        Map<String, String> labels = all.stream().collect(Collectors.toMap(Finding::id, Finding::label));
        return disputed.isEmpty()
                ? "none"
                : new TreeMap<>(disputed)
                        .entrySet().stream()
                                .map(one -> labels.getOrDefault(one.getKey(), label(one.getKey())) + " "
                                        + one.getValue().words().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining("; "));
    }

    private static String label(String findingId) {
        return findingId.substring(findingId.lastIndexOf("F-"));
    }
}
