package auditway.platform.workflow.camunda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A diagram that is not fit to run is refused with file, element and reason. */
class DiagramCheckTests {

    private static final String FILE = "processes/evidence-request.bpmn";
    private static final String STARTS = FILE + ": element ";

    @Test
    void a_sound_diagram_has_no_problems() {
        assertThat(problemsAfter("", "")).isEmpty();
    }

    @Test
    void a_file_that_is_no_diagram_is_named() {
        assertThat(problemsAfter("</bpmn:process>", ""))
                .singleElement()
                .asString()
                .startsWith(FILE + ": is not a BPMN diagram: ");
    }

    @Test
    void an_unknown_form_is_named_with_its_element() {
        assertThat(problemsAfter("formRef=\"review-evidence\"", "formRef=\"look-at-evidence\""))
                .contains(STARTS + "reviewEvidence: names the unknown form look-at-evidence");
    }

    @Test
    void an_unknown_role_is_named_with_those_there_are() {
        assertThat(problemsAfter("requestingAuditor", "auditor"))
                .singleElement()
                .asString()
                .startsWith(STARTS
                        + "reviewEvidence: names the unknown role [auditor]; known are appealPanel, coordinator, ");
    }

    @Test
    void a_step_that_does_not_exist_is_named() {
        assertThat(condition("${evidenceSteps.isFresh(subject)}"))
                .contains(
                        STARTS + "isEvidenceAcceptedToEvidenceAccepted: calls the unknown step evidenceSteps.isFresh");
    }

    @Test
    void a_step_called_with_another_number_of_values_is_unknown() {
        assertThat(condition("${auditSteps.isReady(auditId, 'now')}"))
                .singleElement()
                .asString()
                .endsWith("calls the unknown step auditSteps.isReady with 2 values");
        assertThat(condition("${auditSteps.isReady(auditId)}")).isEmpty();
    }

    @Test
    void a_variable_nobody_sets_is_named() {
        assertThat(condition("${answer == 'accepted'}"))
                .singleElement()
                .asString()
                .endsWith("uses the unknown variable answer");
    }

    @Test
    void answers_of_a_form_and_flows_of_its_question_are_the_same() {
        assertThat(problemsAfter("outcome == 'returned'", "outcome == 'refused'"))
                .containsExactly(STARTS + "isEvidenceAccepted: has flows for [accepted, refused],"
                        + " but form review-evidence offers [accepted, returned]");
    }

    @Test
    void a_question_leaves_no_answer_without_a_way_on() {
        assertThat(problemsAfter(
                        "(?s)<bpmn:conditionExpression[^>]*>[^<]*returned[^<]*</bpmn:conditionExpression>", ""))
                .contains(STARTS + "isEvidenceAccepted: its flow isEvidenceAcceptedToProvideEvidence has no condition");
    }

    @Test
    void code_in_a_diagram_is_refused() {
        assertThat(problemsAfter(
                        "camunda:candidateGroups=\"requestingAuditor\"",
                        "camunda:candidateGroups=\"requestingAuditor\" camunda:delegateExpression=\"x\""))
                .hasSize(1);
    }

    private static List<String> condition(String expression) {
        return problemsAfter("\\$\\{outcome == 'accepted'}", expression).stream()
                .filter(problem -> !problem.contains("has flows for"))
                .toList();
    }

    /** Problems of the evidence request after a change of its text. */
    private static List<String> problemsAfter(String pattern, String replacement) {
        Map<String, byte[]> files = new TreeMap<>(Diagrams.files());
        files.keySet().removeIf(file -> file.endsWith(".bpmn") && !file.equals(FILE));
        files.computeIfPresent(
                FILE,
                (file, content) -> new String(content, UTF_8)
                        .replaceAll(pattern.isEmpty() ? "^$" : pattern, replacement.replace("$", "\\$"))
                        .getBytes(UTF_8));
        return DiagramCheck.problems(files, Map.of("auditSteps", SomeSteps.class));
    }

    public static final class SomeSteps {
        public boolean isReady(String auditId) {
            return auditId.isEmpty();
        }
    }
}
