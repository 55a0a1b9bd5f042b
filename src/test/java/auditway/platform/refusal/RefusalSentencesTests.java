package auditway.platform.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A refusal says what is wrong and, behind a semicolon or as its only clause, what to do. */
class RefusalSentencesTests {

    private static final Pattern REFUSAL = Pattern.compile("new (?:Conflict|NotYours|NotFound)\\(");
    private static final Pattern PIECE = Pattern.compile("\\G[^\"()]*+(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([()]))");
    private static final Pattern ADVICE =
            Pattern.compile("(?s).*;.*|(?:Ask|Change|Choose|Give|Open|Say|Wait) .*|.*, so .*");

    @Test
    void every_refusal_says_what_to_do() {
        List<String> sentences =
                sources().flatMap(RefusalSentencesTests::refusals).toList();
        assertThat(sentences)
                .hasSizeGreaterThan(100)
                .allSatisfy(one -> assertThat(one).matches(ADVICE));
    }

    private static Stream<String> refusals(String source) {
        return REFUSAL.matcher(source)
                .results()
                .map(found -> words(source, found.end()))
                .filter(sentence -> !sentence.isBlank());
    }

    /** What stands in quotation marks up to the closing bracket. */
    private static String words(String source, int begin) {
        StringBuilder words = new StringBuilder();
        Matcher piece = PIECE.matcher(source).region(begin, source.length());
        int open = 1;
        while (open > 0 && piece.find()) {
            if (piece.group(1) != null) {
                words.append(piece.group(1));
            } else {
                open += piece.group(2).equals("(") ? 1 : -1;
            }
        }
        return words.toString();
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream()
                    .map(RefusalSentencesTests::read);
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
