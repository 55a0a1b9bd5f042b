package auditway.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every template keeps to; the frame's comment says how one is written. */
class TemplatesTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern NUMBER = Pattern.compile(
            "th:text=\"(?:\\|(?:Control|Audit) )?\\$\\{(?:[\\w().]*\\b(?:auditId|controlId|reference)\\(\\)"
                    + "|[\\w().]*\\b(?:audit|control|capability|one)(?:\\(\\))?\\.id\\(\\)"
                    + "|(?:finding|item|row|open|opened|line)\\.label\\(\\))\\}\\|?\"");
    private static final Pattern TAG = Pattern.compile("<[a-z:]+\\s(?:[^<>\"]|\"[^\"]*\")*>");

    @ParameterizedTest
    @MethodSource("templates")
    void a_condition_never_stands_beside_a_replacement_which_would_ignore_it(Path template) throws IOException {
        List<String> wrong = tags(template)
                .filter(tag -> tag.contains("th:replace=") && (tag.contains("th:if=") || tag.contains("th:unless=")))
                .toList();

        assertThat(wrong).as("write th:replace=\"${condition} ? ~{...} : ~{}\"").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void no_bean_is_called_in_the_arguments_of_a_fragment_where_that_is_refused(Path template) throws IOException {
        List<String> wrong = tags(template)
                .filter(tag -> tag.matches("(?s).*th:(replace|insert)=\"[^\"]*~\\{[^\"]*@[a-zA-Z]+\\..*"))
                .toList();

        assertThat(wrong).as("call it in th:with of a tag around").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void the_strict_policy_leaves_no_room_for_styles_and_scripts_in_the_page(Path template) throws IOException {
        List<String> wrong = tags(template)
                .filter(tag -> tag.matches("(?s).*\\s(style|on[a-z]+|th:style|th:on[a-z]+)=.*")
                        || tag.startsWith("<style")
                        || (tag.startsWith("<script") && !tag.contains("src=")))
                .toList();

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_moment_and_the_place_whose_clock_tells_it_are_written_together_by_dates(Path template) throws IOException {
        List<String> wrong = tags(template)
                .filter(tag -> tag.contains("substringAfter(zone") || tag.matches("(?s).*\\btime\\|.*"))
                .toList();

        assertThat(wrong).as("write @dates.local(moment, zone)").isEmpty();
    }

    /** Of an audit, a control, a finding, an action item: they are broken at their hyphen otherwise. */
    @ParameterizedTest
    @MethodSource("templates")
    void a_number_that_names_something_stands_on_one_line(Path template) throws IOException {
        List<String> wrong = tags(template)
                .filter(tag -> NUMBER.matcher(tag).find()
                        && !tag.contains("th:remove=")
                        && !tag.startsWith("<th:block")
                        && !tag.matches("(?s).*\\sclass=\"[^\"]*\\bnowrap\\b.*"))
                .toList();

        assertThat(wrong).as("give it the class nowrap").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_page_ends_with_its_html_because_what_follows_would_be_drawn_too(Path template) throws IOException {
        if (!template.endsWith("frame.html")) {
            String text = Files.readString(template);
            int end = text.indexOf("</html>");

            assertThat(end < 0 ? "" : text.substring(end)).isIn("", "</html>\n", "</html>");
        }
    }

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    private static Stream<String> tags(Path template) throws IOException {
        return TAG.matcher(Files.readString(template)).results().map(match -> match.group());
    }
}
