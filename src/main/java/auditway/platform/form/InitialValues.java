package auditway.platform.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the fields hold when a form is opened: what the data says under their key, else what the file says. */
final class InitialValues {

    private InitialValues() {}

    static Map<String, Object> of(List<Component> components, Map<?, ?> data) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Component one : components) {
            if (one.key().isEmpty()) {
                values.putAll(of(one.components(), data));
            } else {
                Object value = value(one, data.get(one.key()));
                if (value == null) {
                    value = only(one, data);
                }
                if (value != null) {
                    values.put(one.key(), value);
                }
            }
        }
        return values;
    }

    private static @Nullable Object value(Component component, @Nullable Object data) {
        return switch (component.type()) {
            case DYNAMICLIST -> rows(component, data);
            case GROUP -> of(component.components(), data instanceof Map<?, ?> group ? group : Map.of());
            default -> data == null ? component.initial() : data;
        };
    }

    private static List<Object> rows(Component list, @Nullable Object data) {
        List<Object> rows = new ArrayList<>();
        if (data instanceof Iterable<?> given) {
            given.forEach(row -> rows.add(of(list.components(), row instanceof Map<?, ?> fields ? fields : Map.of())));
        }
        int least = list.details().get("defaultRepetitions") instanceof Number number ? number.intValue() : 1;
        while (data == null && rows.size() < least) {
            rows.add(of(list.components(), Map.of()));
        }
        return rows;
    }

    /** The value of the single option from which one must be chosen, null where there are others or none. */
    private static @Nullable Object only(Component component, Map<?, ?> data) {
        String key = component.choices().key();
        boolean one = component.type() == ComponentType.RADIO || component.type() == ComponentType.SELECT;
        return one
                        && key != null
                        && component.rules().required()
                        && data.get(key) instanceof List<?> options
                        && options.size() == 1
                ? options.get(0) instanceof Map<?, ?> option ? option.get("value") : options.get(0)
                : null;
    }
}
