package auditway.catalogue.programme;

import static auditway.catalogue.programme.EditionFixtures.earned;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.catalogue.programme.Scoring.Mode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoringTests {

    private static final Scoring POINTS = Scoring.points(70, new BigDecimal("0.5"));
    private static final Scoring DEDUCTIONS =
            new Scoring(Mode.DEDUCTIONS, new BigDecimal(90), new BigDecimal(100), new BigDecimal("0.5"), Map.of());

    private static Score score(Scoring scoring, String... earned) {
        return EditionFixtures.edition(scoring).score(earned(earned), List.of());
    }

    @Test
    void points_add_the_weights_of_what_is_met() {
        var score = score(POINTS, "1.1=FULL", "1.2=FULL", "2.1=NONE");
        assertThat(score.value()).isEqualByComparingTo("15");
        assertThat(score.threshold()).isEqualByComparingTo("15.4");
        assertThat(score.refusals()).containsExactly("The score of 15 is below the 15.4 that a pass needs.");
    }

    @Test
    void points_at_the_threshold_pass() {
        var exact = Scoring.points(75, BigDecimal.ZERO);
        assertThat(score(exact, "1.1=FULL", "1.2=FULL", "2.1=NONE", "2.2=EXCLUDED")
                        .passes())
                .isTrue();
    }

    @Test
    void a_partially_met_control_earns_the_editions_fraction() {
        var score = score(POINTS, "1.1=FULL", "1.2=PARTIAL", "2.1=FULL", "2.2=EXCLUDED");
        assertThat(score.value()).isEqualByComparingTo("17.5");
        assertThat(score.passes()).isTrue();
        assertThat(score.formula())
                .isEqualTo("15 points met + 0.5 × 5 points partially met = 17.5 of 20 points in scope;"
                        + " a pass needs 70 % of 20 = 14.");
    }

    @Test
    void rule_5_not_applicable_leaves_numerator_and_denominator() {
        var score = score(POINTS, "1.1=FULL", "1.2=EXCLUDED", "2.1=FULL", "2.2=EXCLUDED");
        assertThat(score.value()).isEqualByComparingTo("15");
        assertThat(score.maximum()).isEqualByComparingTo("15");
    }

    @Test
    void a_section_below_its_minimum_refuses_a_pass_however_high_the_total() {
        var minimum = new Scoring(
                Mode.POINTS, BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.ZERO, Map.of("2", new BigDecimal(60)));
        var score = score(minimum, "1.1=FULL", "1.2=FULL", "2.1=NONE", "2.2=EXCLUDED");
        assertThat(score.refusals()).containsExactly("Section 2, Security, has 0 of 5 points; its minimum is 60 %.");
    }

    @Test
    void a_section_that_is_out_of_scope_has_no_minimum() {
        var minimum = new Scoring(
                Mode.POINTS, BigDecimal.TEN, BigDecimal.ZERO, BigDecimal.ZERO, Map.of("2", new BigDecimal(60)));
        assertThat(score(minimum, "1.1=FULL", "1.2=FULL", "2.1=EXCLUDED", "2.2=EXCLUDED")
                        .passes())
                .isTrue();
    }

    @Test
    void deductions_start_at_full_and_bonus_controls_add() {
        var score = score(DEDUCTIONS, "1.1=FULL", "1.2=NONE", "2.1=PARTIAL", "2.2=FULL");
        assertThat(score.value()).isEqualByComparingTo("94.5");
        assertThat(score.maximum()).isEqualByComparingTo("102");
        assertThat(score.formula()).isEqualTo("100 points − 7.5 deducted + 2 bonus = 94.5; a pass needs 90.");
        assertThat(score.passes()).isTrue();
    }

    @Test
    void deductions_never_fall_below_nothing() {
        var small = new Scoring(Mode.DEDUCTIONS, BigDecimal.ONE, BigDecimal.TEN, BigDecimal.ZERO, Map.of());
        assertThat(score(small).value()).isEqualByComparingTo("0");
    }

    @Test
    void what_is_not_applicable_deducts_nothing() {
        assertThat(score(DEDUCTIONS, "1.1=FULL", "1.2=EXCLUDED", "2.1=EXCLUDED", "2.2=EXCLUDED")
                        .value())
                .isEqualByComparingTo("100");
    }

    @Test
    void all_mandatory_counts_nothing_but_mandatory_controls() {
        var score = score(Scoring.allMandatory(), "1.1=FULL", "1.2=NONE", "2.1=NONE", "2.2=NONE");
        assertThat(score.passes()).isTrue();
        assertThat(score.formula()).isEqualTo("1 of 1 mandatory controls in scope are met; a pass needs all of them.");
    }

    @Test
    void all_mandatory_takes_no_partially_met_control() {
        var score = score(Scoring.allMandatory(), "1.1=PARTIAL", "1.2=FULL", "2.1=FULL", "2.2=FULL");
        assertThat(score.refusals()).containsExactly("Mandatory controls are open: 1.1.");
    }

    @Test
    void rule_15_an_open_mandatory_item_refuses_a_pass_in_every_mode() {
        for (var scoring : List.of(POINTS, DEDUCTIONS, Scoring.allMandatory())) {
            var score = EditionFixtures.edition(scoring)
                    .score(earned("1.1=FULL", "1.2=FULL", "2.1=FULL", "2.2=FULL"), List.of("1.1"));
            assertThat(score.refusals()).contains("Mandatory controls are open: 1.1.");
        }
    }

    @Test
    void electives_never_make_up_for_a_mandatory_control() {
        for (var scoring : List.of(Scoring.points(10, BigDecimal.ONE), DEDUCTIONS, Scoring.allMandatory())) {
            assertThat(score(scoring, "1.1=NONE", "1.2=FULL", "2.1=FULL", "2.2=FULL")
                            .passes())
                    .isFalse();
        }
    }

    @Test
    void nothing_in_scope_is_no_pass() {
        var score = score(POINTS, "1.1=EXCLUDED", "1.2=EXCLUDED", "2.1=EXCLUDED", "2.2=EXCLUDED");
        assertThat(score.refusals()).containsExactly("No control is in scope, so there is nothing to pass.");
    }

    @Test
    void what_was_not_assessed_has_earned_nothing_and_is_kept_among_the_inputs() {
        var score = score(POINTS, "1.1=FULL");
        assertThat(score.value()).isEqualByComparingTo("10");
        assertThat(score.inputs()).hasSize(4).contains(earned("2.1=NONE").get(0));
    }

    @Test
    void a_control_of_another_edition_is_refused() {
        assertThatThrownBy(() -> score(POINTS, "9.9=FULL"))
                .hasMessage("Edition cloud-2026 has no control 9.9 to score.");
    }

    @Test
    void a_section_at_its_minimum_refuses_nothing() {
        var minimum = new Scoring(
                Mode.POINTS, BigDecimal.TEN, BigDecimal.ZERO, new BigDecimal("0.6"), Map.of("2", new BigDecimal(60)));
        assertThat(score(minimum, "1.1=FULL", "1.2=FULL", "2.1=PARTIAL", "2.2=EXCLUDED")
                        .refusals())
                .isEmpty();
    }

    @Test
    void a_recommended_control_that_is_not_met_deducts_nothing() {
        var score = score(DEDUCTIONS, "1.1=FULL", "1.2=FULL", "2.1=FULL", "2.2=NONE");
        assertThat(score.value()).isEqualByComparingTo("100");
        assertThat(score.maximum()).isEqualByComparingTo("102");
    }
}
