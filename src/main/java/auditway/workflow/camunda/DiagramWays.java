package auditway.workflow.camunda;

import auditway.workflow.NextStep;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

/** Walks from a step of a diagram to the steps that follow, into called diagrams and back out of them. */
final class DiagramWays {

    private static final Map<String, String> WHO = Map.of(
            "secondAuditor", "somebody of the team who did not draft",
            "sectionAuditor", "auditor of the section",
            "teamMember", "each member of the team",
            "partnerOwner", "owner at the partner",
            "requestingAuditor", "auditor who asked",
            "verifyingAuditor", "auditor");

    private static final Pattern OUTCOME = Pattern.compile("\\$\\{outcome == '([^']+)'}");

    /** What was answered: in the diagram's words, and as the form sends it. */
    private record Answer(String words, String outcome) {}

    private final Map<String, BpmnModelInstance> diagrams;
    private final Set<NextStep> found = new LinkedHashSet<>();
    private final Set<String> visited = new LinkedHashSet<>();

    private DiagramWays(Map<String, BpmnModelInstance> diagrams) {
        this.diagrams = diagrams;
    }

    /** @param diagrams all that are deployed, by their keys */
    static List<NextStep> after(Map<String, BpmnModelInstance> diagrams, String process, String step) {
        BpmnModelInstance diagram = diagrams.get(process);
        if (diagram == null || !(diagram.getModelElementById(step) instanceof UserTask task)) {
            return List.of();
        }
        DiagramWays ways = new DiagramWays(diagrams);
        ways.leave(task, new Answer("", ""));
        return List.copyOf(ways.found);
    }

    private void leave(FlowNode node, Answer when) {
        for (SequenceFlow flow : node.getOutgoing()) {
            enter(flow.getTarget(), when.words().isEmpty() ? answer(node, flow) : when);
        }
    }

    private void enter(FlowNode node, Answer when) {
        if (node instanceof UserTask task) {
            found.add(next(when, words(task.getName()), who(task)));
        } else if (node instanceof EndEvent end) {
            end(end, when);
        } else if (node instanceof ReceiveTask || node instanceof IntermediateCatchEvent) {
            found.add(next(when, words(node.getName()), ""));
        } else if (visited.add(when.words() + "@" + node.getId())) {
            if (node instanceof CallActivity call && diagrams.containsKey(call.getCalledElement())) {
                starts(Objects.requireNonNull(diagrams.get(call.getCalledElement())), when);
            } else if (node instanceof SubProcess inner) {
                inner.getChildElementsByType(StartEvent.class).forEach(start -> leave(start, when));
            } else {
                leave(node, when);
            }
        }
    }

    private void starts(BpmnModelInstance called, Answer when) {
        called.getModelElementsByType(Process.class)
                .forEach(process ->
                        process.getChildElementsByType(StartEvent.class).forEach(start -> leave(start, when)));
    }

    /** The end of a called diagram goes on where it was called, unless a question is asked there first. */
    private void end(EndEvent end, Answer when) {
        FlowNode around = end.getParentElement() instanceof SubProcess inner ? inner : caller(end);
        if (around != null && goesOn(around) && visited.add(when.words() + "@" + around.getId())) {
            leave(around, when);
        } else {
            found.add(next(when, words(end.getName()), ""));
        }
    }

    private static boolean goesOn(FlowNode around) {
        return around.getOutgoing().stream().noneMatch(flow -> flow.getTarget() instanceof ExclusiveGateway);
    }

    private @Nullable FlowNode caller(EndEvent end) {
        String process = end.getParentElement().getAttributeValue("id");
        return diagrams.values().stream()
                .flatMap(diagram -> diagram.getModelElementsByType(CallActivity.class).stream())
                .filter(call -> call.getCalledElement().equals(process))
                .findFirst()
                .orElse(null);
    }

    private static Answer answer(FlowNode node, SequenceFlow flow) {
        String label = words(flow.getName());
        ConditionExpression condition = flow.getConditionExpression();
        Matcher outcome = OUTCOME.matcher(condition == null ? "" : condition.getTextContent());
        return new Answer(
                node instanceof ExclusiveGateway && label.matches("yes|no")
                        ? words(node.getName()) + " " + label
                        : label,
                outcome.matches() ? outcome.group(1) : "");
    }

    private static NextStep next(Answer when, String name, String who) {
        return new NextStep(when.words(), when.outcome(), name, who);
    }

    private static String who(UserTask task) {
        Function<String, String> spelled =
                role -> role.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        String role = Objects.requireNonNullElse(task.getCamundaCandidateGroups(), "");
        return WHO.getOrDefault(role, spelled.apply(role));
    }

    private static String words(@Nullable String name) {
        return name == null ? "" : name.replaceAll("\\s+", " ").strip();
    }
}
