package auditway.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.input.Limits;
import auditway.platform.refusal.Invalid.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is sent is bounded in structure: rows beyond the most a list takes are refused with a sentence and never drawn. */
class RowLimitTests {

    static List<String> names() {
        return FormDesk.file("decide").forms.names().stream()
                .filter(name -> FormDesk.file(name)
                        .forms
                        .get(name)
                        .all()
                        .anyMatch(field -> field.type() == ComponentType.DYNAMICLIST))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_list_takes_more_rows_than_it_says(String name) {
        FormDesk desk = FormDesk.withEveryField(name);
        Component list = desk.forms
                .get(name)
                .all()
                .filter(field -> field.type() == ComponentType.DYNAMICLIST)
                .findFirst()
                .orElseThrow();
        List<Map<String, String>> rows = Collections.nCopies(list.mostRows() + 1, Map.of("section", "1"));

        assertThat(desk.problems(Map.of(list.key(), rows), Map.of()))
                .filteredOn(problem -> problem.field().startsWith(list.key()))
                .extracting(Problem::sentence)
                .containsExactly("Keep " + Sentences.name(list) + " to " + list.mostRows() + " rows.");
        assertThat(list.mostRows()).isLessThanOrEqualTo(Limits.ROWS);
    }

    @Test
    void rows_beyond_the_most_are_not_drawn() {
        List<String> typed = new ArrayList<>();
        for (int row = 0; row < 150; row++) {
            typed.addAll(List.of("slots[" + row + "].starts", "x" + row));
        }
        assertThat(FormDesk.file("propose-slots")
                        .typed(Map.of("slotsAtMost", 3), List.of(), typed.toArray(String[]::new)))
                .contains("value=\"x2\"")
                .doesNotContain("value=\"x3\"");
    }

    @Test
    void the_data_may_say_how_many_rows_a_list_takes() {
        FormDesk desk = FormDesk.file("propose-slots");
        assertThat(desk.draw(Map.of("slotsAtMost", 2))).contains("up to 2; the partner chooses one");
        List<Map<String, String>> rows = Collections.nCopies(3, Map.of("starts", "2026-12-01T09:00"));
        assertThat(desk.problems(Map.of("slots", rows), Map.of("slotsAtMost", 2)))
                .extracting(Problem::sentence)
                .contains("Keep “Slots” to 2 rows.");
    }

    @Test
    void strange_names_are_answered_with_a_few_sentences() {
        Map<String, Object> sent = new LinkedHashMap<>();
        for (int i = 0; i < 1000; i++) {
            sent.put("strange" + i, "x");
        }
        assertThat(FormDesk.file("complete-file").problems(sent, Map.of())).hasSizeLessThan(10);
    }

    @Test
    void numbers_of_a_million_digits_are_no_numbers() {
        FormDesk desk = FormDesk.of("{'type':'number','id':'F','key':'f'}");
        for (String wild : List.of("1e999999999", "1e-999999999", "9".repeat(1000))) {
            assertThat(desk.problem(Map.of("f", wild))).startsWith("Give a number");
        }
    }
}
