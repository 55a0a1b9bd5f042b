package auditway.catalogue.programme.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import auditway.catalogue.programme.Control.Kind;
import auditway.catalogue.programme.Control.Method;
import auditway.catalogue.programme.Cycle;
import auditway.catalogue.programme.DeadlineRule;
import auditway.catalogue.programme.Limits;
import auditway.catalogue.programme.Scoring.Mode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionReaderTests {

    private static final String PROGRAMME = """
            id: cloud
            name: Cloud Partner Programme
            short-name: Cloud programme
            owner: Example Ltd
            about: [About it.]
            """;
    private static final String EDITION = """
            id: cloud-2026
            name: "2026"
            valid-from: 2026-01-01
            usable-until: 2027-12-31
            assumptions: [Weights are assumptions.]
            partner-kinds:
              - id: reseller
                name: Reseller
            prerequisites:
              - id: membership
                title: Membership
                statement: The partner is a member.
            scoring:
              mode: points
              threshold: 80
              partial-credit: 0.5
              section-minimums: {"1": 60}
            report:
              objectives: [to see]
              methodology: [It was seen.]
            """;
    private static final String SECTION = """
            id: "1"
            title: Health
            rationale: [Health matters.]
            lead-in: ["{partner} is well:"]
            controls:
              - id: 1.10
                statement: It is well.
                kind: scored
                weight: 3
                applies-to: [reseller]
                methods: [evidence]
                freshness-months: 12
              - id: "1.2"
                statement: It stays well.
                kind: mandatory
                waivable: true
            """;

    private final Map<String, String> files = new HashMap<>(Map.of(
            "programme.yaml",
            PROGRAMME,
            "edition.yaml",
            EDITION,
            "deadlines.yaml",
            deadlines(),
            "section-01.yaml",
            SECTION));

    private static String deadlines() {
        var lines = new StringBuilder();
        EditionReader.TIMED.forEach(key -> lines.append(key).append(": 5 BD after opened\n"));
        return lines.toString();
    }

    private EditionFolder folder() {
        return new EditionFolder("cloud-2026", "programmes/cloud-2026", files);
    }

    private List<String> problems() {
        var refused = catchThrowableOfType(UnreadableEdition.class, () -> EditionReader.read(folder()));
        assertThat(refused).as("the folder is refused").isNotNull();
        return refused.problems();
    }

    private void change(String file, String from, String to) {
        assertThat(files.get(file)).contains(from);
        files.computeIfPresent(file, (name, text) -> text.replace(from, to));
    }

    @Test
    void a_folder_becomes_an_edition() {
        var edition = EditionReader.read(folder());
        assertThat(edition.programme().name()).isEqualTo("Cloud Partner Programme");
        assertThat(edition.scoring().mode()).isEqualTo(Mode.POINTS);
        assertThat(edition.limits()).isEqualTo(Limits.USUAL);
        assertThat(edition.cycle()).isEqualTo(Cycle.USUAL);
        assertThat(edition.deadline("chooseSlot")).contains(DeadlineRule.parse("5 BD after opened"));
        var control = edition.control("1.10");
        assertThat(control.kind()).isEqualTo(Kind.SCORED);
        assertThat(control.methods()).containsExactly(Method.EVIDENCE);
        assertThat(control.freshnessMonths()).isEqualTo(12);
        assertThat(control.appliesTo(List.of("reseller"))).isTrue();
        assertThat(control.appliesTo(List.of())).isFalse();
        assertThat(edition.control("1.2").waivable()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            edition.yaml    | valid-from: 2026-01-01     | valid-from: soon           | edition.yaml:3: valid-from: expected a date such as 2017-01-01, found "soon"
            edition.yaml    | usable-until: 2027-12-31   | usable-until: 2025-12-31   | edition.yaml:4: usable-until: expected a day on or after valid-from, 2026-01-01
            edition.yaml    | id: cloud-2026             | id: cloud-2027             | edition.yaml:1: id: expected the name of the folder, cloud-2026, found "cloud-2027"
            edition.yaml    | mode: points               | mode: guess                | edition.yaml:14: mode: expected one of points, deductions, all-mandatory, found "guess"
            edition.yaml    | threshold: 80              | threshold: 101             | edition.yaml:15: threshold: expected a number from 0 to 100, found "101"
            edition.yaml    | {"1": 60}                  | {"7": 60}                  | edition.yaml:17: section-minimums: expected ids of sections, found "7"
            edition.yaml    | name: "2026"               | nam: "2026"                | edition.yaml:1: name: missing, expected a text
            section-01.yaml | statement: It is well.     | statement:                 | section-01.yaml:7: statement: empty, expected a text
            section-01.yaml | lead-in:                   | leadin:                    | section-01.yaml:4: leadin: unknown key, expected one of id, title, rationale, lead-in, controls
            section-01.yaml | rationale: [Health matters.] | rationale: []            | section-01.yaml:3: rationale: expected a list with at least one entry
            section-01.yaml | title: Health              | title: [Health]            | section-01.yaml:2: title: expected a text, found a list or keys
            section-01.yaml | kind: scored               | kind: nice                 | section-01.yaml:8: kind: expected one of mandatory, scored, recommended, found "nice"
            section-01.yaml | weight: 3                  | weight: heavy              | section-01.yaml:9: weight: expected a whole number from 1 to 10000, found "heavy"
            section-01.yaml | kind: scored               | kind: recommended          | section-01.yaml:9: weight: expected none, because recommended controls do not count where weights add up
            section-01.yaml | [reseller]                 | [plumber]                  | section-01.yaml:10: applies-to: expected kinds of partner from edition.yaml, found "plumber"
            section-01.yaml | [evidence]                 | [gossip]                   | section-01.yaml:11: methods: expected one of process, evidence, demonstration, found "gossip"
            section-01.yaml | waivable: true             | waivable: perhaps          | section-01.yaml:16: waivable: expected true or false, found "perhaps"
            section-01.yaml | id: "1.2"                  | id: "1 2"                  | section-01.yaml:13: id: expected letters, digits, dots and hyphens, at most 40, found "1 2"
            section-01.yaml | id: "1.2"                  | id: 1.10                   | section-01.yaml:13: id: duplicate control 1.10, it is already in programmes/cloud-2026/section-01.yaml:6
            section-01.yaml | title: Health              | id: Health                 | section-01.yaml:2: id: duplicate key, it is already set in line 1
            deadlines.yaml  | hardStop: 5 BD after opened | hardStop: 5 BD after lunch | deadlines.yaml:7: hardStop: expected a rule such as "5 BD after closing-meeting" (BD or CD, after or before, and one of opened, audit, closing-meeting, gap-report, gap-review, decision, ended, due-date), found "5 BD after lunch"
            deadlines.yaml  | hardStop: 5 BD after opened | x: 5 BD after opened      | deadlines.yaml:1: hardStop: missing, expected a rule because a process waits on this date
            """)
    void a_mistake_is_named_with_file_line_key_and_expectation(String file, String from, String to, String problem) {
        change(file, from, to);
        assertThat(problems()).contains("programmes/cloud-2026/" + problem);
    }

    @Test
    void the_cycle_of_a_programme_is_its_own() {
        change("edition.yaml", "report:", """
                cycle:
                  full-audit-months: 24
                  annual-review-months: [12]
                  renewal-lead-months: 3
                  reaudit-days: 60
                  statement-days: 20
                report:""");
        assertThat(EditionReader.read(folder()).cycle()).isEqualTo(new Cycle(24, List.of(12), 3, 60, 20));
    }

    @Test
    void annual_reviews_rise_and_lie_within_the_cycle() {
        change("edition.yaml", "report:", """
                cycle:
                  full-audit-months: 24
                  annual-review-months: [18, 12, 30]
                report:""");
        assertThat(problems())
                .anyMatch(problem -> problem.contains("annual-review-months: expected whole numbers from 1 to 23"))
                .anyMatch(problem -> problem.contains("annual-review-months: expected rising numbers of months"));
    }

    @Test
    void a_section_that_exists_twice_is_refused() {
        files.put("section-02.yaml", SECTION.replace("1.10", "2.1").replace("1.2", "2.2"));
        assertThat(problems())
                .containsExactly("programmes/cloud-2026/section-02.yaml:1: id: duplicate section 1,"
                        + " it is already in programmes/cloud-2026/section-01.yaml:1");
    }

    @Test
    void a_missing_file_is_named_once() {
        files.remove("programme.yaml");
        assertThat(problems())
                .containsExactly("programmes/cloud-2026/programme.yaml:1: file: missing, expected it in the folder");
    }

    @Test
    void a_folder_without_sections_is_refused() {
        files.remove("section-01.yaml");
        assertThat(problems())
                .contains(
                        "programmes/cloud-2026/section-01.yaml:1: id: missing, expected at least one file with a section");
    }

    @Test
    void an_unknown_file_is_refused() {
        files.put("sektion-02.yaml", SECTION);
        assertThat(problems()).singleElement().asString().contains("sektion-02.yaml:1: file: unknown file");
    }

    @Test
    void what_is_no_yaml_is_refused_with_its_line() {
        files.put("section-01.yaml", "id: \"1\"\ntitle: [Health\nrationale: x\n");
        assertThat(problems())
                .first()
                .asString()
                .startsWith("programmes/cloud-2026/section-01.yaml:3: file: expected YAML");
    }

    @Test
    void a_type_tag_makes_no_object() {
        change("edition.yaml", "name: \"2026\"", "name: !!javax.script.ScriptEngineManager [2026]");
        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(
                        "programmes/cloud-2026/edition.yaml:2: file: expected YAML, found Global tag is not allowed");
    }

    @Test
    void all_mistakes_of_a_folder_are_told_together() {
        change("edition.yaml", "valid-from: 2026-01-01", "valid-from: soon");
        change("section-01.yaml", "kind: scored", "kind: nice");
        change("deadlines.yaml", "lapse: 5 BD", "lapse: 5 XD");
        assertThat(problems()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void all_mandatory_takes_no_weights() {
        change(
                "edition.yaml",
                "mode: points\n  threshold: 80\n  partial-credit: 0.5\n  section-minimums: {\"1\": 60}",
                "mode: all-mandatory");
        assertThat(problems())
                .containsExactly("programmes/cloud-2026/section-01.yaml:9: weight: expected none,"
                        + " because nothing is weighed where all mandatory controls must be met");
    }

    @Test
    void an_edition_may_name_a_table_of_deadlines_of_its_own_and_no_other_table() {
        change("edition.yaml", "usable-until: ", "deadline-table: extension-authority\nusable-until: ");
        assertThat(problems())
                .singleElement()
                .asString()
                .endsWith("deadline-table: expected a decision table of action items such as action-item-deadline-2026,"
                        + " found \"extension-authority\"");
    }
}
