package auditway.platform.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.workflow.NextStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a work item's page says of what happens next. */
class DiagramWaysTests {

    private static final Map<String, BpmnModelInstance> DIAGRAMS = read();

    static Stream<Arguments> steps() {
        return DIAGRAMS.entrySet().stream()
                .flatMap(diagram -> diagram.getValue().getModelElementsByType(UserTask.class).stream()
                        .map(step -> Arguments.of(diagram.getKey(), step.getId())));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void every_step_says_what_happens_next_and_with_whom(String process, String step) {
        List<NextStep> next = DiagramWays.of(DIAGRAMS, process).get(step);

        assertThat(next)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.opens())
                        .isNotEmpty()
                        .allSatisfy(opens -> assertThat(opens.name()).isNotBlank()));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void alternatives_differ_in_the_answers_that_lead_to_them(String process, String step) {
        List<NextStep> next =
                Objects.requireNonNull(DiagramWays.of(DIAGRAMS, process).get(step));

        assertThat(next).extracting(NextStep::when).doesNotHaveDuplicates();
        if (next.size() > 1) {
            assertThat(next).extracting(NextStep::when).doesNotContain("");
        }
    }

    @Test
    void an_answer_leads_to_its_step() {
        assertThat(words("findings-review", "reviewFindings"))
                .containsExactly(
                        "After “agreed”: Issue gap report (lead auditor)",
                        "After “returned”: Draft findings (lead auditor)");
    }

    @Test
    void the_end_of_a_phase_leads_into_the_next_one() {
        assertThat(words("conduct", "holdClosingMeeting")).containsExactly("Draft findings (lead auditor)");
    }

    @Test
    void an_answer_that_leads_to_another_question_names_that_question_too() {
        assertThat(words("action-item", "verifyClosure"))
                .containsExactly(
                        "After “accepted”: It ends with “Action item closed”",
                        "After “returned”, if the action is not planned yet: Plan action (owner at the partner)",
                        "After “returned”, if the action is planned: Submit closure (owner at the partner)");
        assertThat(words("superseded-edition", "decideEdition"))
                .containsExactly(
                        "After “moved”, if changed controls want an answer: Answer changed controls (partner lead)",
                        "After “moved”, if no changed control wants an answer: It ends with “Audit moved”",
                        "After “kept”: It ends with “Edition kept”");
        assertThat(words("scope-change", "decideScopeChange"))
                .containsExactly(
                        "After “granted”, if the agenda lacks a section: Plan agenda again (lead auditor)",
                        "After “granted”, if added controls want an answer: Answer added controls (partner lead)",
                        "After “granted”, if nothing is open: It ends with “Scope changed”",
                        "After “refused”: It ends with “Scope kept”");
    }

    @ParameterizedTest
    @MethodSource("steps")
    void no_question_is_left_that_the_page_does_not_ask(String process, String step) {
        assertThat(DiagramWays.of(DIAGRAMS, process).get(step))
                .extracting(NextStep::when)
                .noneMatch(when -> when.contains("?"));
    }

    @Test
    void the_end_of_a_phase_leads_to_the_next_person_and_the_end_of_the_audit_says_so() {
        assertThat(words("application", "checkPrerequisites"))
                .contains(
                        "After “met”: Appoint team (coordinator)",
                        "After “refused”: It ends with “Application refused or lapsed”");
        assertThat(words("preparation", "reviewReadiness")).contains("After “no-go”: Propose slots (coordinator)");
    }

    @Test
    void steps_that_open_at_the_same_time_are_said_as_both() {
        assertThat(words("scheduling", "confirmLogistics"))
                .containsExactly(
                        "If the slot is kept: both Complete self-assessment (partner lead) and Plan audit (lead auditor)",
                        "If the slot is given up: Propose slots (coordinator)");
    }

    @Test
    void a_step_that_waits_for_others_says_so() {
        assertThat(words("preparation", "planAudit"))
                .containsExactly("When all before it is done: Review readiness (lead auditor)");
        assertThat(words("conduct", "assessSection"))
                .containsExactly("When all are done: Hold closing meeting (lead auditor)");
    }

    @Test
    void a_called_diagram_without_a_task_is_passed_through() {
        BpmnModelInstance called = Bpmn.createExecutableProcess("called")
                .startEvent()
                .serviceTask("record")
                .endEvent("same")
                .name("Recorded")
                .done();
        BpmnModelInstance calling = Bpmn.createExecutableProcess("calling")
                .startEvent()
                .userTask("first")
                .name("First")
                .camundaCandidateGroups("leadAuditor")
                .callActivity("call")
                .calledElement("called")
                .userTask("second")
                .name("Second")
                .camundaCandidateGroups("coordinator")
                .endEvent("same")
                .name("Done")
                .done();

        assertThat(words(Map.of("calling", calling, "called", called), "calling", "first"))
                .containsExactly("Second (coordinator)");
    }

    @Test
    void a_diagram_called_from_two_places_ends_where_it_ends() {
        BpmnModelInstance called = Bpmn.createExecutableProcess("called")
                .startEvent()
                .userTask("look")
                .camundaCandidateGroups("leadAuditor")
                .endEvent()
                .name("Looked at")
                .done();
        BpmnModelInstance calling = Bpmn.createExecutableProcess("calling")
                .startEvent()
                .callActivity("once")
                .calledElement("called")
                .userTask("between")
                .name("Between")
                .callActivity("twice")
                .calledElement("called")
                .endEvent()
                .done();

        assertThat(words(Map.of("calling", calling, "called", called), "called", "look"))
                .containsExactly("It ends with “Looked at”");
    }

    @Test
    void a_way_back_to_its_own_beginning_ends_the_walk() {
        BpmnModelInstance diagram = Bpmn.createExecutableProcess("turning")
                .startEvent()
                .userTask("ask")
                .exclusiveGateway("again")
                .name("Again?")
                .condition("yes", "${true}")
                .serviceTask("note")
                .connectTo("again")
                .moveToNode("again")
                .condition("no", "${false}")
                .endEvent()
                .name("Done")
                .done();

        assertThat(words(Map.of("turning", diagram), "turning", "ask"))
                .containsExactly("Again? no: It ends with “Done”");
    }

    private static List<String> words(String process, String step) {
        return words(DIAGRAMS, process, step);
    }

    private static List<String> words(Map<String, BpmnModelInstance> diagrams, String process, String step) {
        return Objects.requireNonNull(DiagramWays.of(diagrams, process).get(step)).stream()
                .map(one -> (one.when() + ": " + one.what()).replaceFirst("^: ", ""))
                .toList();
    }

    private static Map<String, BpmnModelInstance> read() {
        try (Stream<Path> files = Files.list(Path.of("processes"))) {
            Map<String, BpmnModelInstance> diagrams = new TreeMap<>();
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .forEach(file -> diagrams.put(
                            file.getFileName().toString().replace(".bpmn", ""), Bpmn.readModelFromFile(file.toFile())));
            return diagrams;
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
