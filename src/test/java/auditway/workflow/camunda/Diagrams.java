package auditway.workflow.camunda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** The diagrams and forms of this repository, as a programme author sees them. */
public final class Diagrams {

    private Diagrams() {}

    /** Name and content of every diagram and form. */
    static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        for (String folder : List.of("processes", "forms")) {
            try (Stream<Path> entries = Files.list(Path.of(folder))) {
                for (Path file : entries.toList()) {
                    files.put(folder + "/" + file.getFileName(), Files.readAllBytes(file));
                }
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return files;
    }

    /** Every diagram by its process key. */
    static Map<String, BpmnModelInstance> all() {
        Map<String, BpmnModelInstance> diagrams = new TreeMap<>();
        files().forEach((file, content) -> {
            if (file.endsWith(".bpmn")) {
                diagrams.put(DiagramCheck.nameOf(file), Bpmn.readModelFromStream(new ByteArrayInputStream(content)));
            }
        });
        return diagrams;
    }

    public static BpmnModelInstance of(String process) {
        try {
            return Bpmn.readModelFromStream(
                    new ByteArrayInputStream(Files.readAllBytes(Path.of("processes", process + ".bpmn"))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Collection<FlowNode> nodes(BpmnModelInstance diagram) {
        return diagram.getModelElementsByType(FlowNode.class);
    }

    static Collection<SequenceFlow> flows(BpmnModelInstance diagram) {
        return diagram.getModelElementsByType(SequenceFlow.class);
    }
}
