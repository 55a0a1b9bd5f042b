package auditway.platform.form;

import auditway.platform.form.FieldView.Entry;
import auditway.platform.form.FieldView.Inside;
import auditway.platform.form.FormView.ProblemLink;
import auditway.platform.form.FormView.Row;
import auditway.platform.refusal.Invalid.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One walk over a form and what was typed, laying out what applies in rows. */
final class FormDrawing {

    /** Stands for the number of a row that is not there yet. */
    static final String NEXT = "NEXTROW";

    private static final Inside NOTHING = new Inside(List.of(), List.of(), null);

    private final Set<String> drivers;
    private final Set<String> before;
    private final List<Problem> problems;
    private final Map<String, ProblemLink> drawn = new LinkedHashMap<>();

    /**
     * @param drivers keys of the fields on which others depend
     * @param before names of the boxes, choices and lists that were on the page already
     */
    FormDrawing(Set<String> drivers, Set<String> before, List<Problem> problems) {
        this.drivers = drivers;
        this.before = before;
        this.problems = problems;
    }

    List<Row> level(List<Component> components, Map<?, ?> typed, Scope around, String prefix) {
        Map<String, Object> values = PlainData.of(typed);
        Scope.Level level = around.level(components, values);
        while (begin(components, values, level, prefix)) {
            level = around.level(components, values);
        }
        return rows(components, values, level, prefix, "");
    }

    /**
     * A field that only now applies begins with what it would have begun with.
     *
     * @return whether some field did, on which others may depend
     */
    private boolean begin(List<Component> components, Map<String, Object> values, Scope.Level level, String prefix) {
        boolean begun = false;
        for (Component one : components) {
            if (level.shows(one) && one.key().isEmpty()) {
                begun |= begin(one.components(), values, level, prefix);
            } else if (level.shows(one) && !values.containsKey(one.key()) && !before.contains(prefix + one.key())) {
                Map<String, Object> given = prefix.isEmpty() ? level.scope().given() : Map.of();
                Map<String, Object> value = InitialValues.of(List.of(one), given);
                values.putAll(value);
                begun |= !value.isEmpty();
            }
        }
        return begun;
    }

    /** The problems in the order given, those of fields that are drawn linked to them. */
    List<ProblemLink> links() {
        return problems.stream()
                .map(problem -> drawn.getOrDefault(problem.field(), new ProblemLink(null, problem.sentence())))
                .toList();
    }

    private List<Row> rows(
            List<Component> components, Map<String, Object> typed, Scope.Level level, String prefix, String title) {
        Map<String, List<FieldView>> rows = new LinkedHashMap<>();
        for (Component one : components) {
            if (one.type() != ComponentType.BUTTON) {
                rows.computeIfAbsent(one.place().row(), row -> new ArrayList<>())
                        .add(field(level.scope().bounded(one), typed, level, prefix, title));
            }
        }
        return rows.values().stream().map(Row::new).toList();
    }

    private FieldView field(
            Component component, Map<String, Object> typed, Scope.Level level, String prefix, String title) {
        String name = prefix + (component.key().isEmpty() ? component.id() : component.key());
        boolean shown = level.shows(component);
        Object value = component.readonly() ? level.scope().values().get(component.key()) : typed.get(component.key());
        FieldView view = new FieldView(
                component,
                level.scope(),
                name,
                value,
                error(name),
                new FieldView.Role(shown, drivers.contains(component.key())),
                shown ? inside(component, value, typed, level, name, prefix) : NOTHING);
        if (shown && !name.contains(NEXT)) {
            drawn.put(name, new ProblemLink(view.id(), title.isEmpty() ? view.label() : title + ": " + view.label()));
        }
        return view;
    }

    private @Nullable String error(String name) {
        return problems.stream()
                .filter(problem -> problem.field().equals(name))
                .map(Problem::sentence)
                .findFirst()
                .orElse(null);
    }

    private Inside inside(
            Component component,
            @Nullable Object value,
            Map<String, Object> typed,
            Scope.Level level,
            String name,
            String prefix) {
        return switch (component.type()) {
            case DYNAMICLIST ->
                new Inside(
                        List.of(),
                        entries(component, value, level.scope(), name),
                        isEditable(component) ? blank(component, level.scope(), name) : null);
            case GROUP ->
                component.key().isEmpty()
                        ? new Inside(rows(component.components(), typed, level, prefix, ""), List.of(), null)
                        : new Inside(
                                level(component.components(), fields(value), level.scope(), name + "."),
                                List.of(),
                                null);
            default -> NOTHING;
        };
    }

    private static boolean isEditable(Component list) {
        return !Boolean.FALSE.equals(list.details().get("allowAddRemove"));
    }

    private List<Entry> entries(Component list, @Nullable Object value, Scope scope, String name) {
        List<Entry> entries = new ArrayList<>();
        if (value instanceof Iterable<?> rows) {
            for (Object row : rows) {
                if (entries.size() < list.mostRows()) {
                    String title = item(list) + " " + (entries.size() + 1);
                    entries.add(entry(list, fields(row), scope, name + "[" + entries.size() + "]", title));
                }
            }
        }
        return entries;
    }

    private Entry blank(Component list, Scope scope, String name) {
        Map<String, Object> begin = InitialValues.of(list.components(), Map.of());
        return entry(list, begin, scope, name + "[" + NEXT + "]", item(list));
    }

    private Entry entry(Component list, Map<String, Object> typed, Scope scope, String place, String title) {
        Scope.Level level = scope.level(list.components(), typed);
        return new Entry(title, "remove:" + place, rows(list.components(), typed, level, place + ".", title));
    }

    private static String item(Component list) {
        return list.properties().getOrDefault("item", "Row");
    }

    private static Map<String, Object> fields(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? PlainData.of(map) : Map.of();
    }
}
