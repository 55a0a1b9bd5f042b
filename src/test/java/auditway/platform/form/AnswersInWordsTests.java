package auditway.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.author.AuthorFiles;
import auditway.platform.refusal.Answered;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What was answered, as people read it. */
class AnswersInWordsTests {

    static Stream<String> forms() throws IOException {
        return Forms.read(new AuthorFiles(".")).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void an_answer_of_any_form_is_told_by_the_labels_of_its_field_and_option(String name) {
        FormDesk desk = FormDesk.withEveryField(name);
        fields(desk.forms.get(name).components(), answer -> answer)
                .forEach((field, sent) -> field.choices().fixed().forEach(option -> {
                    List<Answered> told = told(desk, sent.apply(Map.of(field.key(), option.value())));
                    assertThat(told).allSatisfy(one -> assertThat(one.text()).isNotEqualTo(option.value()));
                    assertThat(told).extracting(Answered::text).contains(option.label());
                }));
    }

    @Test
    void what_a_form_no_longer_offers_is_not_told_by_its_value() {
        FormDesk desk = FormDesk.of("{'type':'select','key':'who','label':'Who','id':'F','valuesKey':'people'}");

        assertThat(told(desk, Map.of("who", "0aa37146-7c79"))).isEmpty();
    }

    /** The fields of a form, each with what puts its answer where the form sends it: a list sends one row. */
    private static Map<Component, UnaryOperator<Map<String, Object>>> fields(
            List<Component> components, UnaryOperator<Map<String, Object>> sent) {
        Map<Component, UnaryOperator<Map<String, Object>>> fields = new LinkedHashMap<>();
        for (Component one : components) {
            if (one.type() == ComponentType.DYNAMICLIST) {
                fields.putAll(fields(one.components(), row -> sent.apply(Map.of(one.key(), List.of(row)))));
            } else {
                fields.putAll(fields(one.components(), sent));
            }
            if (!one.key().isEmpty() && one.type().isAnswer()) {
                fields.put(one, sent);
            }
        }
        return fields;
    }

    private static List<Answered> told(FormDesk desk, Map<String, Object> answers) {
        return AnswersInWords.of(new FormRendering(desk.forms, FormDesk.FEEL)
                .view(desk.name, Map.of(), new Submission(answers, Set.of(), List.of()), List.of()));
    }
}
