package auditway.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every form of the product keeps to, so that its page reads well. */
class ShippedFormsTests {

    private static final FormDesk DESK = FormDesk.file("plan-audit");

    static Stream<String> forms() {
        return DESK.forms.names().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void an_explanation_has_its_own_row_and_no_fields_place(String form) {
        List<Component> components = DESK.forms.get(form).components();
        assertThat(components)
                .filteredOn(one -> one.type() == ComponentType.TEXT)
                .allSatisfy(text -> assertThat(components)
                        .filteredOn(
                                other -> other.place().row().equals(text.place().row()))
                        .containsExactly(text));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void a_hint_leaves_it_to_the_field_whether_it_is_required_or_optional(String form) {
        assertThat(DESK.forms.get(form).all().map(Component::hint))
                .noneMatch(hint -> hint.matches("(?i)(required|optional)\\b.*"));
    }

    /** A text that names a field shows what is answered there, so what was said before needs a name of its own. */
    @ParameterizedTest
    @MethodSource("forms")
    void what_others_said_is_shown_under_a_name_that_no_field_of_the_form_has(String form) {
        Set<String> fields = DESK.forms
                .get(form)
                .all()
                .map(Component::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
        assertThat(DESK.forms.get(form).all())
                .filteredOn(one -> one.type() == ComponentType.TEXT)
                .allSatisfy(text ->
                        assertThat(named(text.detail("text", ""))).as(text.id()).doesNotContainAnyElementsOf(fields));
    }

    private static Set<String> named(String text) {
        return Pattern.compile("\\{\\{(.*?)}}", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(tag -> tag.group(1).replaceAll("\"[^\"]*\"", ""))
                .flatMap(inside -> Pattern.compile("\\w+").matcher(inside).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
