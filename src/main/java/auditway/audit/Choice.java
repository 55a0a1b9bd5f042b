package auditway.audit;

import java.util.Map;

/** An option of a select, a radio group or a checklist, as forms take it. */
final class Choice {

    private Choice() {}

    static Map<String, Object> of(String label, String value) {
        return Map.of("label", label, "value", value);
    }
}
