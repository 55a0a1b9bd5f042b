package auditway.platform.form;

import auditway.platform.input.Limits;
import auditway.platform.refusal.Invalid;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * What a person sent for a form, before it was checked.
 *
 * @param values by key; a posted page holds strings, a list has {@code List}, a group or row {@code Map}
 * @param drawn names of the boxes, choices and lists that the page had, whether or not they were answered; a browser says nothing of
 *     a box without a tick
 * @param edits what the buttons inside the form ask for: {@code add:slots}, {@code remove:slots[1]}, {@code refresh:},
 *     {@code tool:agenda}
 */
public record Submission(Map<String, Object> values, Set<String> drawn, List<String> edits) {

    private static final Pattern STEP = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)(?:\\[(\\d{1,3})])?");
    private static final Pattern EDIT = Pattern.compile("(add|remove|refresh|tool):.*");
    private static final String FILE = "file:";
    private static final String DRAWN = "_drawn:";
    private static final String TOOL = "tool:";
    private static final int DEEPEST = 3;

    /**
     * Reads a posted page: names like {@code slots[0].starts} nest and rows close up, names with a colon are buttons and files, names
     * in underscore ours. A name that is none of these stays as it is, so that the check can refuse it.
     */
    public static Submission ofPost(MultiValueMap<String, String> posted) {
        Map<String, Object> values = new LinkedHashMap<>();
        Set<String> drawn = new HashSet<>();
        List<String> edits = new ArrayList<>();
        posted.forEach((name, sent) -> {
            if (EDIT.matcher(name).matches()) {
                edits.add(name);
            } else if (name.startsWith(DRAWN)) {
                drawn.add(name.substring(DRAWN.length()));
            } else if (!name.startsWith("_") && !name.startsWith(FILE)) {
                put(values, name, sent);
            }
        });
        values.replaceAll((key, value) -> closedUp(value));
        return new Submission(values, Set.copyOf(drawn), List.copyOf(edits));
    }

    /** Takes the body of an API call as it is. */
    public static Submission ofJson(Map<String, Object> body) {
        return new Submission(body, Set.of(), List.of());
    }

    /** The key of the field whose files a part of the post holds; empty where the part is none of a form's. */
    public static Optional<String> fileField(String part) {
        return part.startsWith(FILE) ? Optional.of(part.substring(FILE.length())) : Optional.empty();
    }

    /** The name under which a page says that it has a field which may post nothing. */
    static String drawnPart(String field) {
        return DRAWN + field;
    }

    /** The same with other values. */
    public Submission with(Map<String, Object> others) {
        return new Submission(others, drawn, edits);
    }

    /** The name under which a page posts the files of a field. */
    static String filePart(String field) {
        return FILE + field;
    }

    /** Nothing is handed in yet, the form only changes its looks: a row more, a row less, fields that now apply. */
    public boolean isEdit() {
        return !edits.isEmpty();
    }

    /** A tool of the form is wanted. */
    public boolean isTool() {
        return !tools().isEmpty();
    }

    /** The lists whose tool is wanted. */
    List<String> tools() {
        return edits.stream()
                .filter(edit -> edit.startsWith(TOOL))
                .map(edit -> edit.substring(TOOL.length()))
                .toList();
    }

    private static void put(Map<String, Object> values, String name, List<String> sent) {
        String[] path = name.split("\\.", -1);
        if (path.length > DEEPEST
                || name.endsWith("]")
                || !Arrays.stream(path).allMatch(step -> STEP.matcher(step).matches())) {
            values.put(name, only(sent));
            return;
        }
        Map<String, Object> place = values;
        for (int i = 0; i < path.length; i++) {
            Matcher step = STEP.matcher(path[i]);
            boolean last = i == path.length - 1;
            if (!step.matches()) {
                return;
            }
            String key = step.group(1);
            if (step.group(2) != null && Integer.parseInt(step.group(2)) >= Limits.ROWS) {
                throw new Invalid(key, "A list takes at most " + Limits.ROWS + " rows; send fewer.");
            }
            if (step.group(2) != null) {
                place = row(place, key, Integer.parseInt(step.group(2)));
            } else if (last) {
                place.putIfAbsent(key, only(sent));
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
        return found instanceof Map && !(found instanceof Rows) ? (Map<String, Object>) found : new LinkedHashMap<>();
    }

    private static Map<String, Object> row(Map<String, Object> place, String key, int index) {
        Object found = place.computeIfAbsent(key, k -> new Rows());
        return found instanceof Rows rows
                ? rows.computeIfAbsent(index, k -> new LinkedHashMap<>())
                : new LinkedHashMap<>();
    }

    /** Rows by the number they were sent under, of which some may be missing. */
    private static final class Rows extends TreeMap<Integer, Map<String, Object>> {
        @Serial
        private static final long serialVersionUID = 1L;
    }

    private static Object closedUp(Object value) {
        if (value instanceof Rows rows) {
            List<Object> list = new ArrayList<>();
            rows.values().forEach(row -> list.add(closedUp(row)));
            return list;
        }
        if (value instanceof Map<?, ?> group) {
            Map<String, Object> closed = new LinkedHashMap<>();
            group.forEach((key, inner) -> closed.put(String.valueOf(key), closedUp(inner)));
            return closed;
        }
        return value;
    }
}
