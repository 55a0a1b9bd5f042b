package auditway.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
}
