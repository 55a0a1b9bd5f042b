package auditway.platform.workflow.camunda;

import auditway.platform.workflow.ProcessPicture.Here;
import auditway.platform.workflow.ProcessPicture.Place;
import auditway.platform.workflow.ProcessPicture.Step;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What a run of a diagram has left behind and where it stands, from its activities in the order they happened. */
record WaySoFar(BpmnModelInstance diagram, List<HistoricActivityInstance> activities) {

    private static final String EACH = "#multiInstanceBody";
    private static final Set<String> WAITING = Set.of("userTask", "receiveTask", "callActivity");

    /** Nodes that were left and are not waited for again. */
    List<String> done() {
        Set<String> done = new LinkedHashSet<>();
        activities.stream().filter(this::isLeft).map(WaySoFar::node).forEach(done::add);
        activities.stream()
                .filter(activity -> activity.getEndTime() == null)
                .map(WaySoFar::node)
                .forEach(done::remove);
        return List.copyOf(done);
    }

    /** Flows between nodes that were left; history does not keep them, the order of the nodes tells. */
    List<String> flows() {
        Set<String> taken = new LinkedHashSet<>();
        for (int i = 0; i < activities.size(); i++) {
            HistoricActivityInstance activity = activities.get(i);
            FlowNode node = diagram.getModelElementById(node(activity));
            if (node != null && activity.getEndTime() != null && !activity.isCanceled() && !isOneOfMany(activity)) {
                waysOn(node, i).map(SequenceFlow::getId).forEach(taken::add);
            }
        }
        return List.copyOf(taken);
    }

    /** Open steps and phases, one entry for each open task. */
    List<Here> current() {
        return activities.stream()
                .filter(activity -> activity.getEndTime() == null && WAITING.contains(activity.getActivityType()))
                .map(activity -> new Here(
                        activity.getActivityId(),
                        Objects.requireNonNullElse(activity.getActivityName(), activity.getActivityId()),
                        activity.getTaskId(),
                        activity.getStartTime().toInstant()))
                .toList();
    }

    /** What the diagram waits for on its ways, and how far each of it is. */
    List<Step> steps() {
        Set<String> done = Set.copyOf(done());
        Set<String> current = current().stream().map(Here::id).collect(Collectors.toSet());
        return diagram.getModelElementsByType(Activity.class).stream()
                .filter(activity -> WAITING.contains(activity.getElementType().getTypeName()))
                .map(activity -> new Step(
                        activity.getId(),
                        activity.getName(),
                        current.contains(activity.getId())
                                ? Place.NOW
                                : done.contains(activity.getId()) ? Place.DONE : Place.AHEAD))
                .toList();
    }

    private Stream<SequenceFlow> waysOn(FlowNode node, int position) {
        Collection<SequenceFlow> ways = node.getOutgoing();
        if (!(node instanceof ExclusiveGateway) || ways.size() < 2) {
            return ways.stream();
        }
        return activities.subList(position + 1, activities.size()).stream()
                .flatMap(next ->
                        ways.stream().filter(way -> way.getTarget().getId().equals(node(next))))
                .limit(1);
    }

    /** Ended by itself, or left through an event on its edge. */
    private boolean isLeft(HistoricActivityInstance activity) {
        return activity.getEndTime() != null && (!activity.isCanceled() || leftByTheEdge(activity));
    }

    private boolean leftByTheEdge(HistoricActivityInstance activity) {
        return diagram.getModelElementsByType(BoundaryEvent.class).stream()
                .filter(edge ->
                        edge.cancelActivity() && edge.getAttachedTo().getId().equals(node(activity)))
                .anyMatch(edge -> activities.stream()
                        .anyMatch(other -> other.getActivityId().equals(edge.getId())));
    }

    private boolean isOneOfMany(HistoricActivityInstance activity) {
        String body = activity.getActivityId() + EACH;
        return activities.stream().anyMatch(other -> other.getActivityId().equals(body));
    }

    private static String node(HistoricActivityInstance activity) {
        return activity.getActivityId().replace(EACH, "");
    }
}
