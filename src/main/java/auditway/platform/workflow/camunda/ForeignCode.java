package auditway.platform.workflow.camunda;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.w3c.dom.Element;

/** What a diagram may not contain because it hides behaviour or runs code that is no step. */
final class ForeignCode {

    private static final Set<String> ELEMENTS =
            Set.of("scriptTask", "script", "laneSet", "executionListener", "taskListener", "connector", "inputOutput");
    private static final Set<String> ATTRIBUTES =
            Set.of("class", "delegateExpression", "variableMappingClass", "variableMappingDelegateExpression", "topic");

    private ForeignCode() {}

    /** Element id and reason. */
    static Map<String, String> in(BpmnModelInstance diagram) {
        Map<String, String> found = new TreeMap<>();
        DiagramText.visit(diagram, (id, element) -> {
            if (ELEMENTS.contains(element.getLocalName())) {
                found.put(id, "contains a " + element.getLocalName() + ", which diagrams here do not use");
            }
            foreignAttribute(id, element, found);
        });
        return found;
    }

    private static void foreignAttribute(String id, Element element, Map<String, String> found) {
        ATTRIBUTES.stream()
                .filter(name -> element.hasAttributeNS(DiagramText.CAMUNDA, name))
                .forEach(name -> found.put(id, "names a " + name + ", which diagrams here do not use; call a step"));
    }
}
