package auditway.platform.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form as the API tells it: which keys an answer may hold and what each of them takes. */
public record FormDescription(String name, List<Field> fields) {

    /**
     * One key of the form.
     *
     * @param type string, integer, number, boolean, date, time, datetime, strings, evidence, rows or object
     * @param required must be given whenever it applies
     * @param applies the condition under which it applies in FEEL, absent where it always does
     * @param options what may be chosen, absent where anything may be said
     * @param fields the keys of each row or of the object
     */
    public record Field(
            String key,
            String type,
            String label,
            boolean required,
            @Nullable String applies,
            @Nullable List<Option> options,
            @Nullable List<Field> fields) {}
}
