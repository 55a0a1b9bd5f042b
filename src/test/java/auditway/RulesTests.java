package auditway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The thirty rules of the field are test titles, so that each can be found, run and broken by its number. */
class RulesTests {

    private static final Pattern TITLE = Pattern.compile("void rule_(\\d+)_\\w+\\(");

    @Test
    void each_of_the_thirty_rules_is_the_title_of_a_test() throws IOException {
        var titled = new TreeSet<Integer>();
        try (var tests = Files.walk(Path.of("src/test/java"))) {
            for (Path test :
                    tests.filter(file -> file.toString().endsWith("Tests.java")).toList()) {
                TITLE.matcher(Files.readString(test))
                        .results()
                        .forEach(title -> titled.add(Integer.parseInt(title.group(1))));
            }
        }
        assertThat(titled)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
    }
}
