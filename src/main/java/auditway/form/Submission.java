package auditway.form;

import auditway.input.Limits;
import auditway.refusal.Invalid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * What somebody sent for a form, before anybody looked at it.
 *
 * @param values by key; a posted page holds strings, a list has {@code List}, a group or row {@code Map}
 * @param edits what the buttons inside the form ask for: {@code add:slots}, {@code remove:slots[1]}, {@code refresh:},
 *     {@code tool:agenda}
 */
public record Submission(Map<String, Object> values, List<String> edits) {

    private static final int DEEPEST = 8;
    private static final Pattern STEP = Pattern.compile("([A-Za-z_][A-Za-z0-9_]*)(?:\\[(\\d{1,3})])?");

    /** Reads a posted page: names like {@code slots[0].starts} nest, names with a colon are buttons and files, names in underscore ours. */
    public static Submission ofPost(MultiValueMap<String, String> posted) {
        Map<String, Object> values = new LinkedHashMap<>();
        List<String> edits = new ArrayList<>();
        posted.forEach((name, sent) -> {
            if (name.contains(":")) {
                edits.add(name);
            } else if (!name.startsWith("_")) {
                put(values, name, sent);
            }
        });
        edits.removeIf(name -> !name.matches("(add|remove|refresh|tool):.*"));
        return new Submission(values, List.copyOf(edits));
    }

    /** Takes the body of an API call as it is. */
    public static Submission ofJson(Map<String, Object> body) {
        return new Submission(body, List.of());
    }

    /** Nothing is handed in yet, the form only changes its looks: a row more, a row less, fields that now apply. */
    public boolean isEdit() {
        return !edits.isEmpty();
    }

    /** A tool of the form is wanted. */
    public boolean isTool() {
        return edits.stream().anyMatch(edit -> edit.startsWith("tool:"));
    }

    private static void put(Map<String, Object> values, String name, List<String> sent) {
        String[] path = name.split("\\.", DEEPEST + 1);
        Map<String, Object> place = values;
        for (int i = 0; i < path.length; i++) {
            Matcher step = STEP.matcher(path[i]);
            if (!step.matches()) {
                values.put(name, only(sent));
                return;
            }
            boolean last = i == path.length - 1;
            String key = step.group(1);
            if (step.group(2) != null && Integer.parseInt(step.group(2)) >= Limits.ROWS) {
                throw new Invalid(key, "A list takes at most " + Limits.ROWS + " rows; send fewer.");
            }
            if (step.group(2) != null) {
                place = row(place, key, Integer.parseInt(step.group(2)));
            } else if (last) {
                place.put(key, only(sent));
            } else {
                place = group(place, key);
            }
        }
    }

    private static Object only(List<String> sent) {
        return sent.size() == 1 ? sent.get(0) : List.copyOf(sent);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> group(Map<String, Object> place, String key) {
        Object found = place.computeIfAbsent(key, k -> new LinkedHashMap<String, Object>());
        return found instanceof Map ? (Map<String, Object>) found : new LinkedHashMap<>();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Map<String, Object> place, String key, int index) {
        Object found = place.computeIfAbsent(key, k -> new ArrayList<Object>());
        if (!(found instanceof ArrayList)) {
            return new LinkedHashMap<>();
        }
        List<Object> rows = (List<Object>) found;
        while (rows.size() <= index) {
            rows.add(new LinkedHashMap<String, Object>());
        }
        return (Map<String, Object>) rows.get(index);
    }
}
