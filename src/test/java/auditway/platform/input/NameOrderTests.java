package auditway.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In which order people find names. */
class NameOrderTests {

    @Test
    void small_letters_and_accents_stand_where_the_letter_stands() {
        assertThat(Stream.of("Zuiderwerk", "tecRacer", "Tomasz", "Álvaro", "alpha", "Östsee", "Beta")
                        .sorted(NameOrder.NAMES))
                .containsExactly("alpha", "Álvaro", "Beta", "Östsee", "tecRacer", "Tomasz", "Zuiderwerk");
    }

    /** A database sorts by its own collation, and a plain comparator by code point. */
    @Test
    void no_list_of_names_is_sorted_by_anything_else() throws IOException {
        var otherwise = Pattern.compile(
                "(?i)order\\s+by[^\"]{0,80}?\\b(?:name|title|partner|firm)\\b|comparing\\(\\w+::(?:\\w*name|title|partner|firm)\\)");
        List<String> found = new ArrayList<>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(one -> one.toString().endsWith(".java")).toList()) {
                otherwise
                        .matcher(Files.readString(source))
                        .results()
                        .forEach(one -> found.add(source.getFileName() + ": " + one.group()));
            }
        }
        assertThat(found).isEmpty();
    }
}
