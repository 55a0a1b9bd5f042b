package auditway.platform.workflow;

import java.util.Map;

/** An option of a select, a radio group or a checklist, as the value a form is shown with. */
public final class Choice {

    private Choice() {}

    public static Map<String, Object> of(String label, String value) {
        return Map.of("label", label, "value", value);
    }
}
