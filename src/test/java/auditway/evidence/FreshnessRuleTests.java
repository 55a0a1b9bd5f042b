package auditway.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.refusal.Invalid;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FreshnessRuleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

    private final FreshnessRule rule = new FreshnessRule("8.9", 12);

    @Test
    void rule_7_evidence_outside_the_window_is_refused_saying_which_window() {
        Period summer2024 = new Period(LocalDate.of(2024, 6, 1), LocalDate.of(2024, 6, 30));
        assertThatThrownBy(() -> rule.check(summer2024, TODAY, true))
                .isInstanceOf(Invalid.class)
                .hasMessage(
                        "It covers 1 Jun 2024 to 30 Jun 2024, but control 8.9 takes evidence of the last 12 months, "
                                + "from 2 Dec 2025 on; offer a newer one.");
    }

    @Test
    void a_period_that_reaches_into_the_window_is_taken() {
        Period long_ = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 2));
        assertThatCode(() -> rule.check(long_, TODAY, true)).doesNotThrowAnyException();
    }

    @Test
    void where_age_is_limited_the_partner_says_what_the_evidence_covers() {
        assertThatThrownBy(() -> rule.check(Period.UNKNOWN, TODAY, true)).hasMessageContaining("from 2 Dec 2025 on");
        assertThatCode(() -> rule.check(Period.UNKNOWN, TODAY, false)).doesNotThrowAnyException();
    }

    @Test
    void evidence_that_has_grown_old_says_how_old_it_is() {
        Period june2024 = new Period(null, LocalDate.of(2024, 6, 30));
        assertThat(rule.stale(june2024, TODAY)).contains("29 months old, the control allows 12");
        assertThat(rule.stale(new Period(null, TODAY), TODAY)).isEmpty();
    }

    @Test
    void a_period_does_not_end_before_it_begins() {
        assertThatThrownBy(() -> new Period(TODAY, TODAY.minusDays(1))).isInstanceOf(Invalid.class);
    }
}
