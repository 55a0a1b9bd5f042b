package auditway.catalogue.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.platform.refusal.NotFound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionTests {

    private static final Edition EDITION = EditionFixtures.edition(Scoring.points(70, new BigDecimal("0.5")));

    @ParameterizedTest
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-06-30, true", "2026-12-31, true", "2027-01-01, false"})
    void rule_2_an_audit_lies_inside_the_editions_usable_window(LocalDate day, boolean usable) {
        assertThat(EDITION.isUsable(day)).isEqualTo(usable);
    }

    @Test
    void a_newer_edition_supersedes_the_older_ones_of_its_programme() {
        assertThat(from("cloud", LocalDate.of(2026, 1, 2)).supersedes(EDITION)).isTrue();
        assertThat(EDITION.supersedes(EDITION)).isFalse();
        assertThat(EDITION.supersedes(from("cloud", LocalDate.of(2026, 1, 2)))).isFalse();
        assertThat(from("security", LocalDate.of(2026, 1, 2)).supersedes(EDITION))
                .isFalse();
    }

    @Test
    void controls_stand_in_the_order_of_the_programme() {
        assertThat(EDITION.controls()).extracting(Control::id).containsExactly("1.1", "1.2", "2.1", "2.2");
    }

    @Test
    void a_part_of_it_holds_the_named_controls_and_no_empty_section() {
        Edition part = EDITION.only(Set.of("2.2", "9.9"));

        assertThat(part.id()).isEqualTo("cloud-2026");
        assertThat(part.sections()).extracting(Section::title).containsExactly("Security");
        assertThat(part.controls()).extracting(Control::id).containsExactly("2.2");
        assertThat(EDITION.only(Set.of("1.2", "2.1")).controls())
                .extracting(Control::id)
                .containsExactly("1.2", "2.1");
    }

    @Test
    void a_control_is_found_by_its_id_with_its_section() {
        assertThat(EDITION.control("2.1").statement()).isEqualTo("Statement 2.1.");
        assertThat(EDITION.sectionOf("2.1").title()).isEqualTo("Security");
        assertThat(EDITION.section("2").title()).isEqualTo("Security");
    }

    @Test
    void what_an_edition_does_not_have_is_not_found_in_it() {
        assertThatThrownBy(() -> EDITION.control("9.9"))
                .isInstanceOf(NotFound.class)
                .hasMessage("Control 9.9 is not in scope; choose one of those shown.");
        assertThatThrownBy(() -> EDITION.sectionOf("9.9"))
                .isInstanceOf(NotFound.class)
                .hasMessage("Control 9.9 is not in scope; choose one of those shown.");
        assertThatThrownBy(() -> EDITION.section("9"))
                .isInstanceOf(NotFound.class)
                .hasMessage("Section 9 is not in scope; choose one of those shown.");
    }

    @Test
    void a_step_without_a_rule_holds_nobody_to_a_date() {
        assertThat(EDITION.deadline("decide")).contains(DeadlineRule.parse("5 BD after opened"));
        assertThat(EDITION.deadline("lunch")).isEmpty();
    }

    @Test
    void introduction_and_methodology_name_the_partner_they_are_printed_for() {
        assertThat(EDITION.section("1").introduction("tecRacer"))
                .containsExactly("Health matters.", "tecRacer is well:");
        assertThat(EDITION.report().methodology("tecRacer")).containsExactly("tecRacer was asked.");
    }

    @Test
    void what_a_pass_needs_is_said_in_one_sentence() {
        assertThat(EDITION.scoring().inWords()).isEqualTo("A pass needs 70 % of the points in scope.");
        assertThat(new Scoring(
                                Scoring.Mode.DEDUCTIONS,
                                new BigDecimal(90),
                                new BigDecimal(100),
                                BigDecimal.ZERO,
                                Map.of())
                        .inWords())
                .isEqualTo("One starts with 100 points; a pass needs 90.");
        assertThat(Scoring.allMandatory().inWords())
                .isEqualTo("A pass needs that no mandatory control in scope falls short; nothing else counts.");
    }

    @Test
    void screens_speak_the_fields_words() {
        assertThat(Scoring.Mode.values())
                .extracting(Scoring.Mode::title)
                .containsExactly("Points", "Deductions and bonus", "All mandatory");
        assertThat(Control.Kind.values())
                .extracting(Control.Kind::title)
                .containsExactly("Mandatory", "Scored", "Recommended");
        assertThat(Control.Method.values())
                .extracting(Control.Method::title)
                .containsExactly("Process", "Evidence", "Demonstration");
    }

    private static Edition from(String programme, LocalDate validFrom) {
        return new Edition(
                programme + "-later",
                new Programme(programme, programme, programme, "Example Ltd", List.of()),
                "Later",
                validFrom,
                null,
                EDITION.usableUntil(),
                List.of(),
                List.of(),
                EDITION.sections(),
                List.of(),
                EDITION.scoring(),
                Map.of(),
                null,
                Limits.USUAL,
                EDITION.report(),
                Rescheduling.USUAL,
                Map.of(),
                Cycle.USUAL);
    }
}
