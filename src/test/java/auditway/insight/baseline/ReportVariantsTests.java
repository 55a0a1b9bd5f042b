package auditway.insight.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import auditway.platform.refusal.Invalid;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same report, however it is written, is read as the same report. */
class ReportVariantsTests {

    private static final PastReport BASE = PastReport.read(ReportVariants.BASE);

    static Stream<String> variants() {
        return ReportVariants.all().keySet().stream();
    }

    @Test
    void the_report_itself_is_read() {
        assertThat(BASE.partner()).isEqualTo("Quarzbach");
        assertThat(BASE.programme()).isEqualTo("Harbour Care Partner Program");
        assertThat(BASE.visit().site()).isEqualTo("Kai 4, Kiel, Germany");
        assertThat(BASE.sections()).extracting(PastReport.Section::title).containsExactly("Care", "Rain");
        assertThat(BASE.sections().get(0).capabilities())
                .containsExactly("Keeps runbooks", "Keeps a \"log\" of changes");
    }

    @ParameterizedTest
    @MethodSource("variants")
    void a_report_written_otherwise_is_the_same_report(String variant) {
        var written = Objects.requireNonNull(ReportVariants.all().get(variant)).apply(ReportVariants.BASE);
        assertThat(written).isNotEqualTo(ReportVariants.BASE);
        assertThat(PastReport.read(written)).isEqualTo(BASE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## Strengths | **Strengths** | Line 28: \"Strengths\" is not a heading; put ## and a space in front of it.",
                "## Strengths | ##Strengths | Line 28: \"##Strengths\" is not a heading; put ## and a space in front of it.",
                "## Strengths | ### Best things | Line 28: the heading \"Best things\" is not known in a report of this kind.",
                "- ✓ Big umbrellas | - [ ] Big umbrellas | Line 47: expected a capability with a check mark, found \"[ ] Big umbrellas\".",
                "- ✓ Big umbrellas | - ✓ | Line 47: the check mark has no capability behind it.",
                "## 2. Rain | ## 3. Rain | Line 41: expected section 2, found section 3.",
                "**Audit Date:** 3 May 2019 | **Audit Date:** 3/5/2019 | Line 1: expected a date such as 14 November 2017, found \"3/5/2019\".",
                "**Audit Date:** 3 May 2019 | **Audit Date:** 31 February 2019 | Line 1: expected a date such as 14 November 2017, found \"31 February 2019\"."
            })
    void what_cannot_be_read_is_named_with_its_line(String from, String to, String problem) {
        assertThat(problems(ReportVariants.BASE.replace(from, to))).contains(problem);
    }

    @Test
    void problems_of_the_title_and_of_what_follows_are_told_at_once_and_in_their_order() {
        var report = ReportVariants.BASE
                .replace("**Partner Name:** Quarzbach", "")
                .replace("**Audit Date:** 3 May 2019", "**Audit Date:** soon")
                .replace("## Strengths", "## Best things");
        assertThat(problems(report))
                .hasSizeGreaterThanOrEqualTo(3)
                .first()
                .asString()
                .contains("Partner Name");
        assertThat(problems(report)).anyMatch(one -> one.contains("\"soon\""));
        assertThat(problems(report)).anyMatch(one -> one.contains("Best things"));
        assertThat(problems(report)).noneMatch(one -> one.contains("which is not the audit date"));
    }

    /** Quotation marks, dashes and escaped signs. */
    @Test
    void signs_of_tex_are_read_as_what_they_print() {
        var report = ReportVariants.BASE.replace(
                "Harbour Care is a programme.",
                "Harbour Care is a ``programme'' --- since 2015--2017 --- with 99.9\\% of R\\&D in well-known docks.");
        assertThat(PastReport.read(report).aboutProgramme())
                .containsExactly(
                        "Harbour Care is a “programme” — since 2015–2017 — with 99.9% of R&D in well-known docks.");
    }

    @Test
    void a_line_is_counted_as_the_file_has_it() {
        var broken = ReportVariants.BASE.replace("- ✓ Big umbrellas", "    - Big umbrellas");
        assertThat(problems(broken).get(0)).startsWith("Line 47: ");
        assertThat(problems(broken.replace("\n", "\r\n")).get(0)).startsWith("Line 47: ");
        assertThat(problems("<div>\n</div>\n" + broken).get(0)).startsWith("Line 49: ");
    }

    @Test
    void a_report_beyond_what_an_edition_takes_is_refused() {
        var many = IntStream.rangeClosed(3, 61)
                .mapToObj(number -> "\n## " + number + ". Rain\n\nIt falls.\n\nPartner has:\n\n- ✓ Umbrella\n")
                .collect(Collectors.joining());
        assertThat(problems(ReportVariants.BASE + many))
                .anyMatch(problem -> problem.contains("at most 60 sections, this one 61;"));
        assertThat(problems(ReportVariants.BASE + "- ✓ Umbrella\n".repeat(2_000)))
                .anyMatch(problem -> problem.contains("at most 1,000 check marks, this one 2,003;"));
        assertThat(problems(ReportVariants.BASE + "- ✓ " + "u".repeat(1_001)))
                .containsExactly("Line 48: the capability is longer than 1,000 characters; split it.");
        assertThat(problems("x".repeat(500_001)))
                .containsExactly("The report has more than 500,000 characters; import the text of one report alone.");
        assertThat(problems("x".repeat(20_001)))
                .containsExactly("Line 1: this paragraph is longer than 20,000 characters; put blank lines into it.");
    }

    static Stream<String> starts() {
        return Stream.of(
                "[",
                "*a **b ",
                "> ",
                "- ",
                "conducted by of at on ",
                "`",
                "<b ",
                "<!-- ",
                "<script ",
                "![](",
                "_*",
                "\\",
                "&",
                "    - ",
                "| a ",
                "~~~ ",
                "1. ",
                "conducted by a of b on 3 May ");
    }

    @ParameterizedTest
    @Tag("exhaustive")
    @MethodSource("starts")
    void no_text_takes_the_reader_long(String part) {
        isReadSoon(part, 450_000);
    }

    @ParameterizedTest
    @MethodSource("starts")
    void no_line_takes_the_reader_long(String part) {
        isReadSoon(part, 20_000);
    }

    private static void isReadSoon(String part, int length) {
        var line = part.repeat(19_000 / part.length()) + "\n";
        var text = ReportVariants.BASE.replace("Rain falls.", (line + "\n").repeat(length / line.length()));
        var problems = problemsOrNone(text);
        assertThat(problems).hasSizeLessThanOrEqualTo(50);
        assertThat(String.join("", problems)).hasSizeLessThan(50_000);
    }

    @Test
    void indented_blocks_and_fences_do_not_nest_for_ever() {
        var stairs = IntStream.range(0, 500)
                .mapToObj(step -> " ".repeat(step * 3) + "- x\n")
                .collect(Collectors.joining());
        assertThat(problems(stairs + ReportVariants.BASE.replace("- ✓ Big", "- Big")))
                .isNotEmpty();
    }

    private static List<String> problemsOrNone(String report) {
        try {
            PastReport.read(report);
            return List.of();
        } catch (Invalid refused) {
            return refused.problems().stream().map(Invalid.Problem::sentence).toList();
        }
    }

    private static List<String> problems(String report) {
        var refused = catchThrowableOfType(Invalid.class, () -> PastReport.read(report));
        assertThat(refused).as("the report is refused").isNotNull();
        return refused.problems().stream().map(Invalid.Problem::sentence).toList();
    }
}
