package auditway.catalogue.programme;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the controls of an edition go on in a newer one: under the same id unless the newer edition says that one was renamed.
 *
 * @param carried old id to new id of the controls that ask the same as before
 * @param changed old id to new id of the controls that ask something else now
 * @param dropped old ids of the controls that are asked no longer
 * @param added new ids of the controls that were not asked before
 */
public record Succession(
        Map<String, String> carried, Map<String, String> changed, Set<String> dropped, Set<String> added) {

    /** Compares two editions of one programme. */
    public static Succession of(Edition older, Edition newer) {
        Map<String, String> renamed = newer.renamed().getOrDefault(older.id(), Map.of());
        Map<String, Control> asked =
                newer.controls().stream().collect(Collectors.toMap(Control::id, control -> control));
        Map<String, String> carried = new LinkedHashMap<>();
        Map<String, String> changed = new LinkedHashMap<>();
        Set<String> dropped = new LinkedHashSet<>();
        for (Control before : older.controls()) {
            String id = renamed.getOrDefault(before.id(), renamed.containsValue(before.id()) ? "" : before.id());
            Control now = asked.get(id);
            if (now == null) {
                dropped.add(before.id());
            } else {
                (asksTheSame(before, now) ? carried : changed).put(before.id(), id);
            }
        }
        Set<String> added =
                new LinkedHashSet<>(newer.controls().stream().map(Control::id).toList());
        added.removeAll(carried.values());
        added.removeAll(changed.values());
        return new Succession(carried, changed, dropped, added);
    }

    private static boolean asksTheSame(Control before, Control now) {
        return before.statement().equals(now.statement())
                && before.expectedEvidence().equals(now.expectedEvidence())
                && before.kind() == now.kind()
                && before.appliesTo().equals(now.appliesTo())
                && before.methods().equals(now.methods())
                && Objects.equals(before.freshnessMonths(), now.freshnessMonths());
    }

    /** Every control that goes on, old id to new id. */
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>(carried);
        all.putAll(changed);
        return all;
    }

    /** New ids of the controls that want another answer than before, or a first one. */
    public List<String> toAnswer() {
        Set<String> wanted = new LinkedHashSet<>(changed.values());
        wanted.addAll(added);
        return List.copyOf(wanted);
    }
}
