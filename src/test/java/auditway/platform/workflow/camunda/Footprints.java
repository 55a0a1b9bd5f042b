package auditway.platform.workflow.camunda;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/** Which nodes and flows of the diagrams the tests have reached. */
public final class Footprints extends AbstractBpmnParseListener {

    private static final Map<String, Set<String>> REACHED = new ConcurrentHashMap<>();

    @Override
    public void parseProcess(Element element, ProcessDefinitionEntity process) {
        Set<String> reached = REACHED.computeIfAbsent(process.getKey(), key -> ConcurrentHashMap.newKeySet());
        follow(process, reached);
    }

    private static void follow(ScopeImpl scope, Set<String> reached) {
        scope.getActivities().forEach(activity -> {
            activity.addListener(
                    ExecutionListener.EVENTNAME_START, (ExecutionListener) execution -> reached.add(activity.getId()));
            activity.getOutgoingTransitions().stream()
                    .map(TransitionImpl.class::cast)
                    .forEach(flow -> flow.addListener(
                            ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) take -> reached.add(flow.getId())));
            follow(activity, reached);
        });
    }

    /** Nodes and flows of this process that no test has reached. */
    public static Set<String> missing(String process) {
        Set<String> missing = new TreeSet<>(ids(process).toList());
        missing.removeAll(REACHED.getOrDefault(process, Set.of()));
        return missing;
    }

    /** "application: 9 of 9 nodes and 8 of 8 flows reached". */
    public static String summary(String process) {
        BpmnModelInstance diagram = Diagrams.of(process);
        return "%s: %s nodes and %s flows reached"
                .formatted(
                        process,
                        share(process, Diagrams.nodes(diagram).stream().map(FlowElement::getId)),
                        share(process, Diagrams.flows(diagram).stream().map(FlowElement::getId)));
    }

    private static String share(String process, Stream<String> elements) {
        Set<String> all = new TreeSet<>(elements.toList());
        long reached = all.stream()
                .filter(REACHED.getOrDefault(process, Set.of())::contains)
                .count();
        return reached + " of " + all.size();
    }

    private static Stream<String> ids(String process) {
        BpmnModelInstance diagram = Diagrams.of(process);
        return Stream.concat(Diagrams.nodes(diagram).stream(), Diagrams.flows(diagram).stream())
                .map(FlowElement::getId);
    }
}
