package auditway.platform.workflow.camunda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.workflow.DecisionTables.Asker;
import auditway.platform.workflow.DecisionTables.Columns;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A decision table that would not answer is refused with file, element and reason. */
class TableCheckTests {

    private static final String FILE = "processes/action-item-deadline.dmn";

    @Test
    void a_sound_table_has_no_problems() {
        assertThat(problemsAfter("^$", "")).isEmpty();
    }

    @Test
    void a_file_that_is_no_table_is_named() {
        assertThat(problemsAfter("</decision>", ""))
                .singleElement()
                .asString()
                .startsWith(FILE + ": is not a decision table: ");
    }

    @Test
    void a_table_that_is_asked_but_missing_is_named() {
        assertThat(TableCheck.problems(Map.of(), List.of(new DeadlineAsker())))
                .containsExactly(FILE + ": is missing, but is asked");
    }

    @Test
    void a_missing_output_is_named() {
        assertThat(problemsAfter("name=\"unit\"", "name=\"units\""))
                .containsExactly(FILE + ": element table: has no output unit");
    }

    @Test
    void an_input_that_nobody_tells_is_named_with_those_there_are() {
        assertThat(problemsAfter("<text>tier</text>", "<text>size</text>"))
                .containsExactly(FILE + ": element tierIn: asks for size; it is told country, grade, kind, tier");
    }

    @Test
    void a_variant_that_an_edition_may_name_answers_the_same() {
        Map<String, byte[]> files = new TreeMap<>(Diagrams.files());
        String variant = "processes/action-item-deadline-strict.dmn";
        files.put(
                variant,
                new String(files.get(FILE), UTF_8)
                        .replace("id=\"action-item-deadline\"", "id=\"action-item-deadline-strict\"")
                        .replace("name=\"count\"", "name=\"days\"")
                        .getBytes(UTF_8));

        assertThat(TableCheck.problems(files, List.of(new DeadlineAsker())))
                .containsExactly(variant + ": element table: has no output count");
    }

    @Test
    void what_feel_cannot_read_is_named() {
        assertThat(problemsAfter("<text>30</text>", "<text>30 days (</text>"))
                .containsExactly(
                        FILE + ": element rule1Count: cannot be read: 30 days (",
                        FILE + ": element rule2Count: cannot be read: 30 days (");
        assertThat(problemsAfter("<text>\"MANDATORY\"</text>", "<text>not(</text>"))
                .containsExactly(FILE + ": element rule1Grade: cannot be read: not(");
    }

    @Test
    void another_language_than_feel_is_refused() {
        assertThat(problemsAfter("id=\"rule1Grade\"", "id=\"rule1Grade\" expressionLanguage=\"juel\""))
                .containsExactly(FILE + ": element rule1Grade: is written in juel; use FEEL");
    }

    @Test
    void a_table_that_collects_or_bears_another_name_is_refused() {
        assertThat(problemsAfter("hitPolicy=\"FIRST\"", "hitPolicy=\"COLLECT\""))
                .containsExactly(FILE + ": element table: has the hit policy COLLECT; use UNIQUE or FIRST");
        assertThat(problemsAfter("decision id=\"action-item-deadline\"", "decision id=\"deadline\""))
                .containsExactly(FILE + ": element deadline: must bear the name of its file, action-item-deadline");
    }

    private static List<String> problemsAfter(String pattern, String replacement) {
        Map<String, byte[]> files = new TreeMap<>(Diagrams.files());
        files.computeIfPresent(
                FILE,
                (file, content) -> new String(content, UTF_8)
                        .replaceAll(pattern, replacement)
                        .getBytes(UTF_8));
        return TableCheck.problems(files, List.of(new DeadlineAsker()));
    }

    private static final class DeadlineAsker implements Asker {

        @Override
        public String table() {
            return "action-item-deadline";
        }

        @Override
        public Columns columns() {
            return new Columns(Set.of("grade", "tier", "kind", "country"), Set.of("count", "unit", "note"));
        }
    }
}
