package auditway.platform.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Diagrams read well: for programme authors, and on the pages that show them. */
class DiagramStyleTests {

    static Stream<String> diagrams() {
        return Diagrams.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_node_is_named_and_its_id_reads_like_code(String process) {
        assertThat(Diagrams.nodes(Diagrams.of(process))).allSatisfy(node -> {
            assertThat(node.getId()).matches("[a-z][a-z]+([A-Z][a-z]*)*");
            assertThat(node.getName()).as(node.getId()).matches("[A-Z][^.!]+");
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_gateway_with_several_ways_on_asks_a_question_and_names_the_answers(String process) {
        Collection<ExclusiveGateway> questions = Diagrams.of(process).getModelElementsByType(ExclusiveGateway.class);
        assertThat(questions).allSatisfy(question -> {
            assertThat(question.getName()).endsWith("?");
            assertThat(question.getOutgoing()).extracting(SequenceFlow::getName).doesNotContainNull();
        });
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_user_task_tells_a_programme_author_in_one_sentence_what_it_is(String process) {
        Collection<UserTask> tasks = Diagrams.of(process).getModelElementsByType(UserTask.class);
        assertThat(tasks)
                .allSatisfy(task -> assertThat(task.getDocumentations())
                        .as(task.getId())
                        .singleElement()
                        .satisfies(sentence ->
                                assertThat(sentence.getTextContent()).matches("[A-Z][^.]+\\.")));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_diagram_has_at_most_a_dozen_nodes_on_a_level_and_the_lifecycle_twenty(String process) {
        Map<Object, Long> levels = Diagrams.nodes(Diagrams.of(process)).stream()
                .filter(node -> !(node instanceof BoundaryEvent))
                .collect(java.util.stream.Collectors.groupingBy(
                        FlowNode::getParentElement, java.util.stream.Collectors.counting()));
        assertThat(levels.values())
                .allSatisfy(nodes -> assertThat(nodes).isLessThanOrEqualTo(process.equals("audit") ? 20 : 12));
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void every_node_and_flow_is_drawn(String process) {
        BpmnModelInstance diagram = Diagrams.of(process);
        List<String> shapes = diagram.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .toList();
        List<String> edges = diagram.getModelElementsByType(BpmnEdge.class).stream()
                .map(edge -> edge.getBpmnElement().getId())
                .toList();

        assertThat(shapes)
                .containsExactlyInAnyOrderElementsOf(
                        Diagrams.nodes(diagram).stream().map(FlowElement::getId).toList());
        assertThat(edges)
                .containsExactlyInAnyOrderElementsOf(
                        Diagrams.flows(diagram).stream().map(FlowElement::getId).toList());
    }

    @ParameterizedTest
    @MethodSource("diagrams")
    void a_running_audit_keeps_the_phases_forms_and_history_it_started_with(String process) {
        BpmnModelInstance diagram = Diagrams.of(process);
        assertThat(diagram.getModelElementsByType(Process.class))
                .singleElement()
                .extracting(Process::getCamundaHistoryTimeToLiveString)
                .asString()
                .matches("P\\d+D");
        assertThat(diagram.getModelElementsByType(UserTask.class))
                .extracting(UserTask::getCamundaFormRefBinding)
                .allMatch("deployment"::equals);
        assertThat(diagram.getModelElementsByType(CallActivity.class))
                .extracting(CallActivity::getCamundaCalledElementBinding)
                .allMatch("deployment"::equals);
    }
}
