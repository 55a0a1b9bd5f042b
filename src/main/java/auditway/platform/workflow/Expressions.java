package auditway.platform.workflow;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Evaluates FEEL, the language of forms and decision tables, with the engine's own interpreter. */
public interface Expressions {

    /**
     * Evaluates an expression without its leading equals sign.
     *
     * @return the value as plain Java (String, Number, Boolean, List, Map, java.time), null where FEEL says null
     * @throws IllegalArgumentException naming the expression and what is wrong with it
     */
    @Nullable
    Object evaluate(String expression, Map<String, ?> values);
}
