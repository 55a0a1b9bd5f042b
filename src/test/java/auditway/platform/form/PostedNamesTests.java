package auditway.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.refusal.Invalid.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.util.LinkedMultiValueMap;

/** Whatever a form draws is read back under the key that the form declares, and stays where the form is refused. */
class PostedNamesTests {

    private static final Pattern NAME = Pattern.compile("<(?:input|select|textarea)[^>]* name=\"([^\"]+)\"");

    static List<String> names() {
        return List.copyOf(FormDesk.file("decide").forms.names());
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_field_is_drawn_posted_and_read_under_its_key(String name) {
        FormDesk desk = FormDesk.withEveryField(name);
        LinkedMultiValueMap<String, String> posted = new LinkedMultiValueMap<>();
        List<String> read = new ArrayList<>();
        for (String drawn : drawn(desk)) {
            Submission.fileField(drawn).ifPresentOrElse(read::add, () -> posted.add(drawn, "said"));
        }
        collect("", Submission.ofPost(posted).values(), read);

        assertThat(new TreeSet<>(read)).isEqualTo(declared(desk));
    }

    @ParameterizedTest
    @MethodSource("names")
    void each_form_that_is_refused_shows_what_was_typed(String name) {
        FormDesk desk = FormDesk.withEveryField(name);
        Map<String, String> typed = new LinkedHashMap<>();
        drawn(desk).stream()
                .filter(field -> Submission.fileField(field).isEmpty())
                .forEach(field -> typed.put(field, "typed-" + field));
        String[] pairs = typed.entrySet().stream()
                .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                .toArray(String[]::new);
        String again = desk.typed(data(desk), List.of(new Problem("", "Another audit is under way.")), pairs);

        assertThat(again).contains("Another audit is under way.");
        assertThat(texts(again)).allSatisfy(field -> assertThat(again).contains("typed-" + field));
    }

    private static List<String> texts(String html) {
        return Pattern.compile("<textarea[^>]* name=\"([^\"]+)\"")
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .filter(field -> !field.contains(FormDrawing.NEXT))
                .toList();
    }

    private static List<String> drawn(FormDesk desk) {
        return NAME.matcher(desk.draw(data(desk)))
                .results()
                .map(match -> match.group(1).replace(FormDrawing.NEXT, "0"))
                .distinct()
                .toList();
    }

    /** One option wherever options come from the data. */
    private static Map<String, Object> data(FormDesk desk) {
        return desk.forms
                .get(desk.name)
                .all()
                .filter(field -> field.choices().key() != null)
                .collect(Collectors.toMap(
                        field -> String.valueOf(field.choices().key()),
                        field -> Map.of("said", "Said"),
                        (one, other) -> one));
    }

    private static void collect(String prefix, Map<?, ?> values, List<String> keys) {
        values.forEach((key, value) -> {
            if (value instanceof List<?> rows) {
                rows.forEach(row -> collect(prefix + key + ".", (Map<?, ?>) row, keys));
            } else if (value instanceof Map<?, ?> group) {
                collect(prefix + key + ".", group, keys);
            } else {
                keys.add(prefix + key);
            }
        });
    }

    private static TreeSet<String> declared(FormDesk desk) {
        TreeSet<String> keys = new TreeSet<>();
        declare("", desk.forms.describe(desk.name, Map.of()).fields(), keys);
        return keys;
    }

    private static void declare(String prefix, List<FormDescription.Field> fields, TreeSet<String> keys) {
        fields.forEach(field -> {
            if (field.fields() == null) {
                keys.add(prefix + field.key());
            } else {
                declare(prefix + field.key() + ".", field.fields(), keys);
            }
        });
    }
}
