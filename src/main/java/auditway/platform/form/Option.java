package auditway.platform.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One thing that may be chosen: what the answer holds and what people read. */
public record Option(String value, String label) {

    /** Reads options from data: a list of words, of {@code {value, label}} objects, or an object from value to label. */
    static List<Option> of(@Nullable Object data) {
        List<Option> options = new ArrayList<>();
        if (data instanceof Map<?, ?> labels) {
            labels.forEach((value, label) -> options.add(new Option(String.valueOf(value), String.valueOf(label))));
        } else if (data instanceof Iterable<?> several) {
            several.forEach(one -> options.add(one(one)));
        }
        return List.copyOf(options);
    }

    private static Option one(Object one) {
        if (one instanceof Option option) {
            return option;
        }
        if (one instanceof Map<?, ?> fields && fields.get("value") != null) {
            Object label = fields.get("label") == null ? fields.get("value") : fields.get("label");
            return new Option(String.valueOf(fields.get("value")), String.valueOf(label));
        }
        return new Option(String.valueOf(one), String.valueOf(one));
    }
}
