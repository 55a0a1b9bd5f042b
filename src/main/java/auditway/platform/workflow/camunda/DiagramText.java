package auditway.platform.workflow.camunda;

import java.util.function.BiConsumer;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks over a diagram's elements as they stand in the file. */
final class DiagramText {

    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private DiagramText() {}

    /** Visits every element with the id of the nearest element that has one. */
    static void visit(BpmnModelInstance diagram, BiConsumer<String, Element> visitor) {
        visit(diagram.getDocument().getDomSource().getNode(), "definitions", visitor);
    }

    private static void visit(Node node, String id, BiConsumer<String, Element> visitor) {
        String nearest = id;
        if (node instanceof Element element) {
            nearest = element.hasAttribute("id") ? element.getAttribute("id") : id;
            visitor.accept(nearest, element);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            visit(child, nearest, visitor);
        }
    }
}
