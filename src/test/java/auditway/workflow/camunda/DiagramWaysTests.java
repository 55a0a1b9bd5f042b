package auditway.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.workflow.NextStep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
        List<NextStep> next = DiagramWays.after(DIAGRAMS, process, step);

        assertThat(next).isNotEmpty().allSatisfy(one -> assertThat(one.name()).isNotBlank());
        assertThat(next).extracting(NextStep::words).doesNotHaveDuplicates();
    }

    @Test
    void an_answer_leads_to_its_step() {
        assertThat(words("findings-review", "reviewFindings"))
                .containsExactly("agreed: Issue gap report (lead auditor)", "returned: Draft findings (lead auditor)");
    }

    @Test
    void the_end_of_a_phase_leads_into_the_next_one() {
        assertThat(words("conduct", "holdClosingMeeting")).containsExactly("Draft findings (lead auditor)");
    }

    private static List<String> words(String process, String step) {
        return DiagramWays.after(DIAGRAMS, process, step).stream()
                .map(NextStep::words)
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
