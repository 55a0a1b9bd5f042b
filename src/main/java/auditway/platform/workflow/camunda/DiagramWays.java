package auditway.platform.workflow.camunda;

import auditway.platform.workflow.NextStep;
import auditway.platform.workflow.NextStep.Condition;
import auditway.platform.workflow.NextStep.Opens;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.jspecify.annotations.Nullable;

/**
 * Follows the sequence flows from a user task to the next user tasks, waits or ends. A called process is followed
 * into its diagram, and from its end back to the call activity it was called by.
 */
final class DiagramWays {

    private static final Pattern OUTCOME = Pattern.compile("\\$\\{outcome == '([^']+)'}");
    private static final Condition NONE = new Condition("", "");
    private static final Condition ALL_DONE = new Condition("when all are done", "");
    private static final Condition ALL_BEFORE = new Condition("when all before it is done", "");

    private final Map<String, BpmnModelInstance> diagrams;

    /** Call activities and subprocesses the walk is inside of, the innermost first. */
    private final Deque<FlowNode> around = new ArrayDeque<>();

    private final Set<FlowNode> entered = new HashSet<>();
    private final Set<FlowNode> left = new HashSet<>();
    private boolean forked;

    private DiagramWays(Map<String, BpmnModelInstance> diagrams) {
        this.diagrams = diagrams;
    }

    /**
     * The ways on from each user task of a diagram, by the task's id.
     *
     * @param diagrams all of one deployment, by their keys
     */
    static Map<String, List<NextStep>> of(Map<String, BpmnModelInstance> diagrams, String process) {
        return Objects.requireNonNull(diagrams.get(process)).getModelElementsByType(UserTask.class).stream()
                .collect(Collectors.toUnmodifiableMap(
                        UserTask::getId,
                        task -> new DiagramWays(diagrams)
                                .leave(task).stream().map(Way::told).distinct().toList()));
    }

    private List<Way> leave(FlowNode node) {
        if (!left.add(node)) {
            return List.of();
        }
        boolean forks = !isChoice(node) && node.getOutgoing().size() > 1;
        boolean forkedBefore = forked;
        forked |= forks;
        List<List<Way>> branches = node.getOutgoing().stream()
                .map(flow -> prefixed(condition(node, flow), enter(flow.getTarget())))
                .toList();
        forked = forkedBefore;
        left.remove(node);
        List<Way> ways = forks
                ? Way.together(branches)
                : branches.stream().flatMap(List::stream).toList();
        return prefixed(isRepeated(node) ? ALL_DONE : NONE, ways);
    }

    private List<Way> enter(FlowNode node) {
        if (node instanceof UserTask task) {
            return List.of(Way.to(new Opens(words(task.getName()), StepRole.words(task))));
        }
        if (node instanceof EndEvent end) {
            return end(end);
        }
        if (node instanceof ReceiveTask || node instanceof IntermediateCatchEvent) {
            return List.of(Way.to(new Opens(words(node.getName()), "")));
        }
        if (!entered.add(node)) {
            return List.of();
        }
        List<StartEvent> starts = starts(node);
        List<Way> ways = starts.isEmpty() ? prefixed(waits(node), leave(node)) : inside(node, starts);
        entered.remove(node);
        return ways;
    }

    private List<Way> inside(FlowNode node, List<StartEvent> starts) {
        around.push(node);
        List<Way> ways = starts.stream().flatMap(start -> leave(start).stream()).toList();
        around.pop();
        return ways;
    }

    private List<StartEvent> starts(FlowNode node) {
        Collection<StartEvent> starts = List.of();
        if (node instanceof SubProcess inner) {
            starts = inner.getChildElementsByType(StartEvent.class);
        } else if (node instanceof CallActivity call && diagrams.containsKey(call.getCalledElement())) {
            starts =
                    Objects.requireNonNull(diagrams.get(call.getCalledElement()))
                            .getModelElementsByType(Process.class)
                            .stream()
                            .flatMap(process -> process.getChildElementsByType(StartEvent.class).stream())
                            .toList();
        }
        return List.copyOf(starts);
    }

    /** Goes on behind the call; of the ways a question there parts into, those that its diagram names for this end. */
    private List<Way> end(EndEvent end) {
        boolean within = !around.isEmpty();
        FlowNode outside = within ? around.peek() : outside(end);
        if (outside == null) {
            return List.of(Way.to(new Opens("It ends with “" + words(end.getName()) + "”", "")));
        }
        List<FlowNode> answered = answered(outside, end);
        if (!within) {
            return behind(outside, answered);
        }
        around.pop();
        List<Way> ways = behind(outside, answered);
        around.push(outside);
        return ways;
    }

    private List<Way> behind(FlowNode call, List<FlowNode> answered) {
        return answered.isEmpty()
                ? leave(call)
                : answered.stream().flatMap(node -> enter(node).stream()).toList();
    }

    /** Where the question that follows a call leads after this end of the called diagram; none where it does not say. */
    private static List<FlowNode> answered(FlowNode call, EndEvent end) {
        return call.getOutgoing().stream()
                .map(SequenceFlow::getTarget)
                .filter(ExclusiveGateway.class::isInstance)
                .flatMap(question -> question.getOutgoing().stream())
                .filter(flow -> endsBefore(flow).contains(end.getId()))
                .map(SequenceFlow::getTarget)
                .toList();
    }

    private static List<String> endsBefore(SequenceFlow flow) {
        return flow.getExtensionElements() == null
                ? List.of()
                : flow.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                        .flatMap(properties -> properties.getCamundaProperties().stream())
                        .filter(property -> "after".equals(property.getCamundaName()))
                        .flatMap(
                                property -> Stream.of(property.getCamundaValue().split(" ")))
                        .toList();
    }

    /** What the process of an end runs in, null where nothing or more than one diagram calls it. */
    private @Nullable FlowNode outside(EndEvent end) {
        if (end.getParentElement() instanceof SubProcess inner) {
            return inner;
        }
        String process = end.getParentElement().getAttributeValue("id");
        List<CallActivity> callers = diagrams.values().stream()
                .flatMap(diagram -> diagram.getModelElementsByType(CallActivity.class).stream())
                .filter(call -> process.equals(call.getCalledElement()))
                .toList();
        return callers.size() == 1 ? callers.get(0) : null;
    }

    private static boolean isChoice(FlowNode node) {
        return node instanceof ExclusiveGateway
                || node instanceof InclusiveGateway
                || node instanceof EventBasedGateway;
    }

    private static boolean isRepeated(FlowNode node) {
        return node instanceof Activity activity
                && activity.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics;
    }

    /** What a gateway waits for that joins this way with others. */
    private Condition waits(FlowNode node) {
        return node instanceof ParallelGateway && node.getIncoming().size() > 1 && !forked ? ALL_BEFORE : NONE;
    }

    private static List<Way> prefixed(Condition when, List<Way> ways) {
        return when.words().isEmpty()
                ? ways
                : ways.stream().map(way -> way.when(when)).toList();
    }

    /** What the step before answered; of what the system answers by itself, the plain words the diagram has for it. */
    private static Condition condition(FlowNode node, SequenceFlow flow) {
        String label = words(flow.getName());
        String plain = flow.getDocumentations().stream()
                .map(documentation -> words(documentation.getTextContent()))
                .collect(Collectors.joining(" "));
        if (!plain.isEmpty()) {
            return new Condition(plain, "");
        }
        if (!isChoice(node) || label.isEmpty()) {
            return new Condition(label, "");
        }
        ConditionExpression expression = flow.getConditionExpression();
        Matcher outcome = OUTCOME.matcher(expression == null ? "" : expression.getTextContent());
        String answered = outcome.matches() ? outcome.group(1) : "";
        return new Condition(
                answered.isEmpty() || label.matches("yes|no") ? (words(node.getName()) + " " + label).strip() : label,
                answered);
    }

    private static String words(@Nullable String name) {
        return name == null ? "" : name.replaceAll("\\s+", " ").strip();
    }
}
