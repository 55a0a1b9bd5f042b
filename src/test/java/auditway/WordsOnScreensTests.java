package auditway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people read names a person or a role, or says it without one. */
class WordsOnScreensTests {

    private static final Pattern VAGUE = Pattern.compile("(?i)\\b(?:whoever|somebody|nobody|anew)\\b");
    private static final Pattern COMMENT =
            Pattern.compile("(?s)<!--.*?-->|/\\*.*?\\*/|(?<![:\"'])//[^\\n]*|(?m)^\\s*#[^\\n]*");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    /** Examples that templates show to who edits them, what the demo's people type, and the engine's own names. */
    private static final List<String> NOT_SAID =
            List.of("templates/actionitem/item.html: Nobody", "extension-authority.dmn: nobody");

    @Test
    void no_page_form_diagram_or_mail_speaks_of_whoever_somebody_or_nobody() {
        Stream<String> written = Stream.of("src/main/resources/templates", "forms", "processes", "config/mail")
                .flatMap(folder -> files(Path.of(folder)))
                .flatMap(file -> vague(file, COMMENT.matcher(read(file)).replaceAll("")));
        assertThat(written)
                .filteredOn(found -> NOT_SAID.stream().noneMatch(found::endsWith))
                .isEmpty();
    }

    @Test
    void no_sentence_of_the_application_speaks_of_whoever_somebody_or_nobody() {
        Stream<String> said = files(Path.of("src/main/java"))
                .flatMap(file -> TEXT.matcher(COMMENT.matcher(read(file)).replaceAll(""))
                        .results()
                        .map(MatchResult::group)
                        .filter(text -> text.contains(" "))
                        .flatMap(sentence -> vague(file, sentence)));
        assertThat(said)
                .filteredOn(found -> NOT_SAID.stream().noneMatch(found::endsWith))
                .isEmpty();
    }

    private static Stream<String> vague(Path file, String text) {
        return VAGUE.matcher(text).results().map(word -> file + ": " + word.group());
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(?:html|txt|form|bpmn|dmn|java)"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
