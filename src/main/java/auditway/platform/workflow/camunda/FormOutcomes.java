package auditway.platform.workflow.camunda;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The forms by name and the outcomes each of them offers. */
record FormOutcomes(Map<String, Set<String>> byForm) {

    /** Reads every {@code .form} file; one that is not JSON counts as a form without outcomes, its reader tells why. */
    static FormOutcomes of(Map<String, byte[]> files) {
        Map<String, Set<String>> byForm = new HashMap<>();
        files.forEach((file, content) -> {
            if (file.endsWith(".form")) {
                byForm.put(DiagramCheck.nameOf(file), outcomes(content));
            }
        });
        return new FormOutcomes(byForm);
    }

    boolean has(String form) {
        return byForm.containsKey(form);
    }

    /** The values of the form's {@code outcome} component, empty if it has none. */
    Set<String> of(@Nullable String form) {
        return byForm.getOrDefault(form, Set.of());
    }

    private static Set<String> outcomes(byte[] content) {
        Set<String> outcomes = new TreeSet<>();
        try {
            for (JsonNode component : new JsonMapper().readTree(content).path("components")) {
                if (component.path("key").asString("").equals("outcome")) {
                    component
                            .path("values")
                            .forEach(value -> outcomes.add(value.path("value").asString("")));
                }
            }
        } catch (JacksonException unreadable) {
            outcomes.clear();
        }
        return outcomes;
    }
}
