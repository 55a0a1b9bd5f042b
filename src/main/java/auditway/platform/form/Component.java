package auditway.platform.form;

import auditway.platform.input.Limits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One component of a form file.
 *
 * @param key where its answer goes, for groups and lists their path; empty where it has none
 * @param initial what it starts with where the data says nothing
 * @param hide FEEL without its leading equals sign
 * @param details what only this type has, as the file says it
 * @param properties the author's own, strings by name: error, link ("true": the text is a web address), minItems, maxItems (a
 *     number, or in FEEL), item, when ("past": no day ahead), look ("table": a list as one table), tool (what the button of a list says),
 *     requiredWhen (in FEEL; where it does not hold, no least length does either)
 */
record Component(
        ComponentType type,
        String id,
        String key,
        String label,
        String hint,
        @Nullable Object initial,
        Rules rules,
        Choices choices,
        @Nullable String hide,
        boolean readonly,
        boolean disabled,
        Place place,
        List<Component> components,
        Map<String, String> properties,
        Map<String, Object> details) {

    /** What {@code validate} demands; an absent bound is no bound. */
    record Rules(
            boolean required,
            @Nullable Integer minLength,
            @Nullable Integer maxLength,
            @Nullable Double min,
            @Nullable Double max,
            @Nullable String pattern,
            @Nullable String validationType) {}

    /** Where the options come from: the file, a key of the data, or FEEL without its leading equals sign. */
    record Choices(
            List<Option> fixed,
            @Nullable String key,
            @Nullable String expression) {}

    /** Components of one row stand side by side; columns of sixteen, null shares evenly. */
    record Place(String row, @Nullable Integer columns) {}

    String detail(String name, String otherwise) {
        Object value = details.get(name);
        return value == null ? otherwise : String.valueOf(value);
    }

    boolean detail(String name) {
        return Boolean.TRUE.equals(details.get(name));
    }

    int property(String name, int otherwise) {
        return properties.containsKey(name) ? Integer.parseInt(properties.get(name)) : otherwise;
    }

    /** The condition in FEEL under which it must be answered, null where it always must or never. */
    @Nullable
    String requiredWhen() {
        String condition = properties.get("requiredWhen");
        return condition == null ? null : condition.substring(1);
    }

    /** How many rows a list takes at most; more are neither read nor drawn. What the data says, {@link Scope#bounded} puts here. */
    int mostRows() {
        return mostRowsExpression() == null ? property("maxItems", Limits.ROWS) : Limits.ROWS;
    }

    /** The number of rows in FEEL, null where the file itself says it. */
    @Nullable
    String mostRowsExpression() {
        String most = properties.getOrDefault("maxItems", "");
        return most.startsWith("=") ? most.substring(1) : null;
    }

    Component withMostRows(int most) {
        Map<String, String> said = new HashMap<>(properties);
        said.put("maxItems", Integer.toString(most));
        return new Component(
                type,
                id,
                key,
                label,
                hint,
                initial,
                rules,
                choices,
                hide,
                readonly,
                disabled,
                place,
                components,
                said,
                details);
    }

    /** The component and everything in it. */
    Stream<Component> all() {
        return Stream.concat(Stream.of(this), components.stream().flatMap(Component::all));
    }
}
