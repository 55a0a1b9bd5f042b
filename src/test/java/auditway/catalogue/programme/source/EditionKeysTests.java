package auditway.catalogue.programme.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Prerequisite;
import auditway.catalogue.programme.Programme;
import auditway.catalogue.programme.Rescheduling;
import auditway.catalogue.programme.Rescheduling.Rung;
import auditway.catalogue.programme.Scoring;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class EditionKeysTests {

    private static final String EDITION = """
            id: cloud-2026
            name: "2026"
            valid-from: 2026-01-01
            valid-to: 2026-12-31
            usable-until: 2027-12-31
            assumptions: [Weights are assumptions.]
            deadline-table: action-item-deadline-cloud
            partner-kinds:
              - {id: reseller, name: Reseller}
            prerequisites:
              - {id: membership, title: Membership, statement: The partner is a member.}
            scoring: {mode: points, threshold: 80, partial-credit: 0.5, section-minimums: {"1": 60}}
            limits: {slots-at-most: 5, plan-closes-score-impacting: false}
            rescheduling: {partner-at-most: 1, fees: [{notice: 10, percent: 20}, {notice: 0, percent: 100}]}
            renamed: {cloud-2025: {"0.9": "1.1"}}
            cycle: {full-audit-months: 24}
            report: {objectives: [to see], methodology: [It was seen.]}
            """;

    private final Map<String, String> files = new HashMap<>(Map.of(
            "programme.yaml",
            """
            id: cloud
            name: Cloud Partner Programme
            short-name: Cloud programme
            owner: Example Ltd
            about: [About it., More about it.]
            """,
            "edition.yaml",
            EDITION,
            "deadlines.yaml",
            String.join(": 5 BD after opened\n", EditionReader.TIMED) + ": 5 BD after opened\n",
            "section-01.yaml",
            """
            id: "1"
            title: Health
            rationale: [Health matters.]
            lead-in: ["{partner} is well:"]
            controls:
              - {id: "1.1", statement: It is well., kind: scored, weight: 3}
            """));

    @Test
    void every_key_of_an_edition_is_taken_over() {
        Edition edition = read();

        assertThat(edition.programme())
                .isEqualTo(new Programme(
                        "cloud",
                        "Cloud Partner Programme",
                        "Cloud programme",
                        "Example Ltd",
                        List.of("About it.", "More about it.")));
        assertThat(edition.validTo()).isEqualTo("2026-12-31");
        assertThat(edition.deadlineTable()).isEqualTo("action-item-deadline-cloud");
        assertThat(edition.prerequisites())
                .containsExactly(new Prerequisite("membership", "Membership", "The partner is a member."));
        assertThat(edition.scoring())
                .isEqualTo(new Scoring(
                        Scoring.Mode.POINTS,
                        new BigDecimal(80),
                        BigDecimal.ZERO,
                        new BigDecimal("0.5"),
                        Map.of("1", new BigDecimal(60))));
        assertThat(edition.limits().slotsAtMost()).isEqualTo(5);
        assertThat(edition.limits().planClosesScoreImpacting()).isFalse();
        assertThat(edition.rescheduling()).isEqualTo(new Rescheduling(List.of(new Rung(10, 20), new Rung(0, 100)), 1));
        assertThat(edition.renamed()).isEqualTo(Map.of("cloud-2025", Map.of("0.9", "1.1")));
        assertThat(edition.section("1").rationale()).containsExactly("Health matters.");
        assertThat(edition.control("1.1").weight()).isEqualTo(3);
    }

    @Test
    void what_an_edition_leaves_out_is_as_usual_in_the_field() {
        change("edition.yaml", "deadline-table: action-item-deadline-cloud\n", "");
        change("edition.yaml", "rescheduling: {partner-at-most: 1,", "rescheduling: {");
        change("edition.yaml", "fees: [{notice: 10, percent: 20}, {notice: 0, percent: 100}]", "");
        change("edition.yaml", "partial-credit: 0.5, ", "");
        Edition edition = read();

        assertThat(edition.deadlineTable()).isNull();
        assertThat(edition.rescheduling()).isEqualTo(Rescheduling.USUAL);
        assertThat(edition.scoring().partialCredit()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            programme.yaml  | owner:                | colour: red@owner:            | programme.yaml:4: colour
            edition.yaml    | report: {             | report: {colour: red,         | edition.yaml:17: colour
            edition.yaml    | name: "2026"          | name: "2026"@colour: red      | edition.yaml:3: colour
            edition.yaml    | {id: reseller,        | {colour: red, id: reseller,   | edition.yaml:9: colour
            edition.yaml    | {id: membership,      | {colour: red, id: membership, | edition.yaml:11: colour
            edition.yaml    | {mode: points,        | {colour: red, mode: points,   | edition.yaml:12: colour
            edition.yaml    | limits: {             | limits: {colour: red,         | edition.yaml:13: colour
            edition.yaml    | {partner-at-most: 1,  | {colour: red,                 | edition.yaml:14: colour
            edition.yaml    | {notice: 10,          | {colour: red, notice: 10,     | edition.yaml:14: colour
            edition.yaml    | cycle: {              | cycle: {colour: red,          | edition.yaml:16: colour
            section-01.yaml | {id: "1.1",           | {colour: red, id: "1.1",      | section-01.yaml:6: colour
            """)
    void a_key_nobody_knows_is_refused_wherever_it_stands(String file, String from, String to, String place) {
        change(file, from, to.replace('@', '\n'));
        assertThat(problems()).singleElement().asString().startsWith(place + ": unknown key, expected one of ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            valid-to: 2026-12-31        | valid-to: 2025-12-31    | edition.yaml:4: valid-to: expected a day on or after valid-from, 2026-01-01
            {notice: 0, percent: 100}   | {notice: 1, percent: 9} | edition.yaml:14: fees: expected a fee for the day itself, notice 0
            fees: [{notice: 10, percent | fees: [free, {percent   | edition.yaml:14: fees: expected keys with values in every entry of the list
            {mode: points, threshold: 80, partial-credit: 0.5, section-minimums: {"1": 60}} | points | edition.yaml:12: scoring: expected keys with values
            threshold: 80,              | ''                      | edition.yaml:12: threshold: missing, expected a number from 0 to 100
            report: {objectives: [to see], methodology: [It was seen.]} | ''  | edition.yaml:1: report: missing, expected keys with values
            {full-audit-months: 24}     | {annual-review-months: [12, 12]} | edition.yaml:16: annual-review-months: expected rising numbers of months, found [12, 12]
            """)
    void a_wrong_value_is_named_with_what_was_expected(String from, String to, String problem) {
        change("edition.yaml", from, to);
        assertThat(problems()).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-12-31"})
    void a_newer_edition_may_take_its_place_on_any_day_it_is_valid(String day) {
        change("edition.yaml", "valid-to: 2026-12-31", "valid-to: " + day);
        assertThat(read().validTo()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"12, ''", "13, 12", "24, 12", "25, '12,24'"})
    void the_usual_annual_reviews_are_those_before_the_next_full_audit(int months, String reviews) {
        change("edition.yaml", "full-audit-months: 24", "full-audit-months: " + months);
        assertThat(read().cycle().annualReviewMonths().stream().map(String::valueOf))
                .containsExactly(reviews.isEmpty() ? new String[0] : reviews.split(",", -1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a list", "a word", ""})
    void a_file_without_keys_is_refused(String text) {
        files.put("programme.yaml", text);
        assertThat(problems()).containsExactly("programme.yaml:1: file: expected keys with values");
    }

    @Test
    void characters_no_text_has_are_cleaned_out_of_a_file() {
        Edition clean = read();
        change("programme.yaml", "name: Cloud Partner", "name: \u0001Cloud\u0000 Partner\uFFFE");
        change("section-01.yaml", "title: Health", "title: He\u202Ealth\uD800");
        assertThat(read()).isEqualTo(clean);
    }

    @Test
    void a_value_of_nothing_but_characters_no_text_has_is_refused_at_its_line() {
        change("programme.yaml", "short-name: Cloud programme", "short-name: \"\u0001\uFFFE\"");
        assertThat(problems()).containsExactly("programme.yaml:3: short-name: empty, expected a text");
    }

    @Test
    void a_file_that_yaml_cannot_take_in_is_refused() {
        files.put("programme.yaml", "id: " + "x".repeat(1_000_001) + "\nname: Cloud");
        assertThat(problems()).singleElement().asString().startsWith("programme.yaml:1: file: expected YAML: ");
    }

    @Test
    void a_start_that_stopped_says_every_problem_and_what_to_do() {
        assertThat(new UnreadableEditionAnalyzer().analyze(new UnreadableEdition(List.of("one: wrong", "two: wrong"))))
                .extracting(FailureAnalysis::getDescription, FailureAnalysis::getAction)
                .containsExactly(
                        "The programme files cannot be published:\none: wrong\ntwo: wrong",
                        "Correct the named lines and start again.");
    }

    private Edition read() {
        return EditionReader.read(new EditionFolder("cloud-2026", "here", files));
    }

    private List<String> problems() {
        var refused = catchThrowableOfType(UnreadableEdition.class, this::read);
        assertThat(refused).as("the folder is refused").isNotNull();
        return refused.problems().stream()
                .map(problem -> problem.substring("here/".length()))
                .toList();
    }

    private void change(String file, String from, String to) {
        assertThat(files.get(file)).contains(from);
        files.computeIfPresent(file, (name, text) -> text.replace(from, to));
    }
}
