package auditway.platform.workflow.camunda;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** The diagrams and forms of this repository, as a programme author sees them. */
public final class Diagrams {

    private static final Map<String, BpmnModelInstance> READ = new ConcurrentHashMap<>();

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
                String process = DiagramCheck.nameOf(file);
                diagrams.put(process, READ.computeIfAbsent(process, name -> read(content)));
            }
        });
        return diagrams;
    }

    /** One diagram, for reading; it is the same object every time. */
    public static BpmnModelInstance of(String process) {
        return READ.computeIfAbsent(process, name -> {
            try {
                return read(Files.readAllBytes(Path.of("processes", name + ".bpmn")));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    private static BpmnModelInstance read(byte[] content) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(content));
    }

    static Collection<FlowNode> nodes(BpmnModelInstance diagram) {
        return diagram.getModelElementsByType(FlowNode.class);
    }

    static Collection<SequenceFlow> flows(BpmnModelInstance diagram) {
        return diagram.getModelElementsByType(SequenceFlow.class);
    }
}
