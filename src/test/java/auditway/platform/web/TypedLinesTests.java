package auditway.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text keeps the lines in which it was typed, wherever a page shows it. */
class TypedLinesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern TAG = Pattern.compile("<([a-z0-9:]+)\\s((?:[^<>\"]|\"[^\"]*\")*)>");
    private static final Pattern TEXT = Pattern.compile("th:text=\"([^\"]*)\"");
    private static final Pattern KEPT = Pattern.compile("class=\"[^\"]*\\b(lines|rep-said|letter-text)\\b");

    /** Long text that has one line: titles, sentences of Auditway and files, and words of an edition. */
    private static final String ONE_LINE =
            "title|report|filename|plan|control(\\(\\))?\\.statement|about|cover\\.note|due\\(\\)\\.why|held\\.why|event\\.why|item\\.why";

    /** What shows any kind of text: facts of a report, answers on file, words of reviews and events. */
    private static final String ANY =
            "fact\\.value|answer\\.value|page\\.returned\\(\\)|\\{cell\\}|(?<!total|told|ruling)\\.words\\(\\)";

    private static final Pattern ONE = Pattern.compile("\\b(" + ONE_LINE + ")(\\(\\))?");
    private static final Pattern TYPED =
            Pattern.compile("\\.(" + String.join("|", longTexts()) + ")\\(\\)|\\b(" + ANY + ")|partner\\.about\\(\\)");

    @ParameterizedTest
    @MethodSource("templates")
    void typed_text_is_shown_in_the_lines_it_was_typed_in(Path template) {
        Set<String> flattened = TAG.matcher(read(template))
                .results()
                .filter(tag -> !Set.of("textarea", "option", "title").contains(tag.group(1)))
                .map(tag -> tag.group(2))
                .filter(attributes ->
                        showsTyped(attributes) && !KEPT.matcher(attributes).find())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(flattened).as("give it class=\"lines\"").isEmpty();
    }

    private static boolean showsTyped(String attributes) {
        Matcher text = TEXT.matcher(attributes);
        return text.find()
                && TYPED.matcher(ONE.matcher(text.group(1)).replaceAll("")).find();
    }

    /** The fields with several lines of all forms and pages, and the columns for a thousand characters and more. */
    private static Set<String> longTexts() {
        Set<String> names = Stream.of(
                        found(Path.of("forms"), "(?s)\"type\": \"textarea\".*?\"key\": \"(\\w+)\""),
                        found(TEMPLATES, "<textarea[^>]*?\\bname=\"(\\w+)\""),
                        found(MIGRATIONS, "(?m)^\\s+(\\w+)\\s+(?:text|varchar\\(\\d{4,}\\))"))
                .flatMap(Set::stream)
                .map(TypedLinesTests::accessor)
                .collect(Collectors.toCollection(TreeSet::new));
        names.removeIf(name -> name.matches(ONE_LINE));
        return names;
    }

    private static Set<String> found(Path folder, String pattern) {
        return all(folder)
                .flatMap(file -> Pattern.compile(pattern).matcher(read(file)).results())
                .map(hit -> hit.group(1))
                .collect(Collectors.toSet());
    }

    private static String accessor(String column) {
        return Pattern.compile("_(\\w)")
                .matcher(column)
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static Stream<Path> templates() {
        return all(TEMPLATES);
    }

    private static Stream<Path> all(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
