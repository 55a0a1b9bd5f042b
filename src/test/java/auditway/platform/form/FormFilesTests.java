package auditway.platform.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.platform.author.UnfitFile;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormFilesTests {

    static List<String> names() {
        return List.copyOf(FormDesk.file("decide").forms.names());
    }

    @Test
    void every_task_of_the_main_job_has_its_form() {
        assertThat(names()).contains("request-audit", "choose-slot", "submit-closure", "close-audit");
    }

    @Test
    void a_sentence_that_an_authors_older_copy_lacks_is_replaced_and_one_it_must_have_is_named() {
        FormDesk copy = FormDesk.of();
        assertThat(copy.forms.property(copy.name, "sent", "It was taken.")).isEqualTo("It was taken.");
        assertThatThrownBy(() -> copy.forms.property(copy.name, "title", Map.of()))
                .isInstanceOf(UnfitFile.class)
                .hasMessage("forms/trial.form must have the property \"title\".");
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_form_is_drawn_without_any_data(String name) {
        FormDesk desk = FormDesk.file(name);
        assertThat(desk.draw(Map.of()))
                .contains("btn-primary", desk.forms.get(name).submit());
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_form_tells_what_it_asks(String name) {
        FormDescription description = FormDesk.file(name).forms.describe(name, Map.of());
        assertThat(description.fields())
                .isNotEmpty()
                .allSatisfy(field -> assertThat(field.label()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_form_refuses_an_empty_answer_or_needs_none(String name) {
        FormDesk desk = FormDesk.file(name);
        var required = desk.forms.describe(name, Map.of()).fields().stream()
                .filter(field -> field.required())
                .toList();
        boolean refused = !desk.problems(Map.of(), Map.of()).isEmpty();
        if (required.isEmpty()) {
            assertThat(refused).isFalse();
        }
        if (required.stream().anyMatch(field -> field.applies() == null)) {
            assertThat(refused).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void no_form_shouts(String name) {
        assertThat(FormDesk.file(name).draw(Map.of())).doesNotContain("! ").doesNotContain("style=");
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_day_asked_for_says_whether_it_lies_ahead_or_behind_and_the_other_is_refused(String name) {
        FormDesk.file(name)
                .forms
                .get(name)
                .all()
                .filter(one -> one.type() == ComponentType.DATETIME
                        && !one.detail("subtype", "").equals("time"))
                .forEach(one -> {
                    boolean behind = "past".equals(one.properties().get("when"));
                    assertThat(behind != one.detail("disallowPassedDates"))
                            .as(one.key())
                            .isTrue();
                    FieldCheck check = new FieldCheck(Clock.systemUTC());
                    LocalDateTime wrong = LocalDateTime.now(ZoneOffset.UTC).plusDays(behind ? 2 : -2);
                    Object day = one.detail("subtype", "").equals("date") ? wrong.toLocalDate() : wrong;
                    assertThat(check.problem(one, day, Scope.of(Map.of(), (expression, values) -> null)))
                            .as(one.key())
                            .isPresent();
                });
    }
}
