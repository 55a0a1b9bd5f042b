package auditway.insight.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import auditway.insight.baseline.PastReport.Visit;
import auditway.platform.refusal.Invalid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PastReportTests {

    /** A report of the same shape about other people, with every kind of damage a conversion does. */
    static final String SMALL = """
            a slogan that slipped in

            ## **Cloud Care Partner Program Audit Report**

            **Partner Name:** nordWolke

            **Audit Date:** 3 May 2019

            ## Introduction

            The validation audit was conducted by Ada Byron of Proof Ltd at the nordWolke office at Kai 4, Kiel, on 3 May 2019.

            ## About the Cloud Care Program

            It is a programme.

            ## About nordWolke

            They care for clouds.

            ## Audit Objectives and Methodology

            The objectives of this audit were:

            - to look
            - to learn

            nordWolke was asked.

            Papers were read.

            ## Strengths

            Noted were:

            - nordWolke know
            - their trade and
            say so.

            - Much patience,
            - in bad weather too.
            - nordWolke share.

            ## Program Requirements Validation

            ### 1. Care

            Care matters.

            It always did.

            nordWolke has demonstrated care:

            - ✓ Cares
            - ✓ Cares   twice
              and more

            ## 2. Rain

            Rain falls.

            Partner has shown umbrellas.

            Umbrellas include:

              - ✓ Big ones
            """;

    @Test
    void a_report_is_taken_apart() {
        var report = PastReport.read(SMALL);
        assertThat(report.programme()).isEqualTo("Cloud Care Partner Program");
        assertThat(report.programmeShortName()).isEqualTo("Cloud Care Program");
        assertThat(report.partner()).isEqualTo("nordWolke");
        assertThat(report.date()).isEqualTo(LocalDate.of(2019, 5, 3));
        assertThat(report.visit()).isEqualTo(new Visit("Ada Byron", "Proof Ltd", "Kai 4, Kiel"));
        assertThat(report.aboutProgramme()).containsExactly("It is a programme.");
        assertThat(report.aboutPartner()).containsExactly("They care for clouds.");
        assertThat(report.objectives()).containsExactly("to look", "to learn");
        assertThat(report.methodology()).containsExactly("nordWolke was asked.", "Papers were read.");
    }

    @Test
    void a_strength_in_lower_case_continues_the_one_above_unless_it_starts_with_the_partners_name() {
        assertThat(PastReport.read(SMALL).strengths())
                .containsExactly(
                        "nordWolke know their trade and say so.",
                        "Much patience, in bad weather too.",
                        "nordWolke share.");
    }

    @Test
    void headings_of_either_level_and_indented_ticks_are_read() {
        var sections = PastReport.read(SMALL).sections();
        assertThat(sections).extracting(PastReport.Section::title).containsExactly("Care", "Rain");
        assertThat(sections.get(0).capabilities()).containsExactly("Cares", "Cares twice and more");
        assertThat(sections.get(1).capabilities()).containsExactly("Big ones");
    }

    @Test
    void the_lead_in_starts_where_the_partner_is_spoken_of() {
        var sections = PastReport.read(SMALL).sections();
        assertThat(sections.get(0).rationale()).containsExactly("Care matters.", "It always did.");
        assertThat(sections.get(0).leadIn()).containsExactly("nordWolke has demonstrated care:");
        assertThat(sections.get(1).leadIn()).containsExactly("Partner has shown umbrellas.", "Umbrellas include:");
    }

    @Test
    void an_audit_done_remotely_has_no_site() {
        var remote = SMALL.replace("conducted by", "conducted remotely by")
                .replace(" at the nordWolke office at Kai 4, Kiel", "");
        assertThat(PastReport.read(remote).visit()).isEqualTo(new Visit("Ada Byron", "Proof Ltd", null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Audit Report**             | Diary**             | Line 66: there is no heading ending in "Audit Report"; write it as a line that begins with ## and a space.
            **Partner Name:** nordWolke | nordWolke          | Line 3: under the title there is no line "Partner Name: " with the partner's name.
            **Audit Date:** 3 May 2019 | **Audit Date:** May | Line 3: expected a date such as 14 November 2017, found "May".
            on 3 May 2019.             | on 4 May 2019.      | Line 9: the introduction says 4 May 2019, which is not the audit date.
            conducted by               | held by             | Line 9: the introduction lacks a sentence such as "The validation audit was conducted by … of … at …, on 14 November 2017.".
            ## About nordWolke         | ## Them             | Line 66: there is no heading "About nordWolke"; write it as a line that begins with ## and a space.
            ## Strengths               | ## Virtues          | Line 66: there is no heading "Strengths"; write it as a line that begins with ## and a space.
            ## Strengths               | ## Virtues          | Line 31: the heading "Virtues" is not known in a report of this kind.
            ## 2. Rain                 | ## 3. Rain          | Line 58: expected section 2, found section 3.
              - ✓ Big ones             | Big ones            | Line 58: section 2 has no capability with a check mark.
            - ✓ Cares                  | - Cares             | Line 54: expected a capability with a check mark, found "Cares".
            nordWolke has demonstrated care: | Care was there: | Line 46: section 1 has no words before its list that start with "nordWolke" or "Partner" and end in a colon.
            Rain falls.                | ''                  | Line 58: section 2 does not say why it is audited.
            They care for clouds.      | ''                  | Line 17: under the heading "About nordWolke" there is not a paragraph.
            """)
    void what_is_missing_is_named_with_its_line(String from, String to, String problem) {
        assertThat(SMALL).contains(from);
        assertThat(problems(SMALL.replaceFirst(java.util.regex.Pattern.quote(from), to)))
                .contains(problem);
    }

    @Test
    void what_is_longer_than_can_be_kept_is_refused() {
        assertThat(problems(SMALL.replace("Much patience,", "Much patience".repeat(40))))
                .containsExactly("Line 40: the strength is longer than 500 characters; split it.");
        assertThat(problems(SMALL.replace("nordWolke", "nordWolke".repeat(40))))
                .containsExactly("Line 3: the names of programme and partner have at most 200 characters.");
    }

    @Test
    void something_else_altogether_is_refused() {
        assertThat(problems("Dear all,\nsee you tomorrow.\n"))
                .containsExactly(
                        "Line 2: there is no heading ending in \"Audit Report\"; write it as a line that begins with ## and a space.");
        assertThat(problems("")).hasSize(1);
    }

    @Test
    void the_published_report_is_taken_apart_as_expected() throws IOException {
        var seed = Path.of("../shared/seed");
        assumeTrue(Files.isDirectory(seed), "SKIPPED: the published report is not there, looked for " + seed);
        var report = PastReport.read(Files.readString(seed.resolve("tecracer-2017-audit-report.md")));
        var expected = new JsonMapper().readTree(Files.readString(seed.resolve("tecracer-2017-audit-report.json")));
        assertThat(report.partner()).isEqualTo(expected.path("partner").asString());
        assertThat(report.date()).isEqualTo(LocalDate.of(2017, 11, 14));
        assertThat(report.visit())
                .isEqualTo(new Visit("David Pool", "ISSI", "Vahrenwalder Str. 156, Hannover, Germany"));
        assertThat(report.programme()).isEqualTo("AWS Managed Service Provider (MSP) Partner Program");
        assertThat(report.methodology()).hasSize(4);
        assertThat(report.strengths()).isEqualTo(texts(expected.path("strengths")));
        assertThat(report.sections()).hasSameSizeAs(expected.path("sections"));
        for (var section : report.sections()) {
            var wanted = expected.path("sections").path(section.number() - 1);
            assertThat(section.number()).isEqualTo(wanted.path("number").asInt());
            assertThat(section.title()).isEqualTo(wanted.path("title").asString());
            assertThat(String.join(" ", section.introduction()))
                    .isEqualTo(plain(wanted.path("intro").asString()));
            assertThat(section.capabilities()).isEqualTo(texts(wanted.path("controls")));
        }
    }

    private static List<String> problems(String markdown) {
        var refused = catchThrowableOfType(Invalid.class, () -> PastReport.read(markdown));
        assertThat(refused).as("the report is refused").isNotNull();
        return refused.problems().stream().map(Invalid.Problem::sentence).toList();
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(text -> plain(text.asString())).toList();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
