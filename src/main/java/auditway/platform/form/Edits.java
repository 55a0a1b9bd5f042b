package auditway.platform.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the buttons inside a form do: a row more at the end of a list, or one row less. */
final class Edits {

    private static final Pattern REMOVE = Pattern.compile("remove:([A-Za-z0-9_]+)\\[(\\d{1,3})]");

    private Edits() {}

    static Map<String, Object> apply(Form form, Submission submission) {
        Map<String, Object> values = PlainData.of(submission.values());
        for (String edit : submission.edits()) {
            Matcher remove = REMOVE.matcher(edit);
            if (edit.startsWith("add:")) {
                form.all()
                        .filter(list -> list.type() == ComponentType.DYNAMICLIST && edit.equals("add:" + list.key()))
                        .forEach(list -> add(values, list));
            } else if (remove.matches()) {
                List<Object> rows = rows(values, remove.group(1));
                int index = Integer.parseInt(remove.group(2));
                if (index < rows.size()) {
                    rows.remove(index);
                }
            }
        }
        return values;
    }

    private static void add(Map<String, Object> values, Component list) {
        List<Object> rows = rows(values, list.key());
        if (rows.size() < list.mostRows()) {
            rows.add(InitialValues.of(list.components(), Map.of()));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Object> rows(Map<String, Object> values, String key) {
        Object rows = values.computeIfAbsent(key, k -> new ArrayList<Object>());
        return rows instanceof List ? (List<Object>) rows : new ArrayList<>();
    }
}
