package auditway.conduct.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.catalogue.programme.Control;
import auditway.platform.refusal.Invalid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FreshnessRuleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 2);

    private final FreshnessRule rule = new FreshnessRule("8.9", 12);

    @Test
    void rule_7_evidence_does_not_cover_days_that_lie_ahead() {
        new Period(null, TODAY).checkNotAhead(TODAY);
        assertThatThrownBy(() -> new Period(null, TODAY.plusDays(2)).checkNotAhead(TODAY))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("days that lie ahead");
    }

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

    @Test
    void rule_7_the_window_is_the_controls_own_and_a_control_without_one_takes_evidence_of_any_age() {
        assertThat(FreshnessRule.of(control(18))).contains(new FreshnessRule("8.9", 18));
        assertThat(FreshnessRule.of(control(null))).isEmpty();
    }

    @Test
    void rule_7_a_window_counts_in_calendar_months_and_its_first_day_belongs_to_it() {
        Period lastDay = new Period(null, LocalDate.of(2025, 12, 2));
        assertThat(rule.stale(lastDay, TODAY)).isEmpty();
        assertThat(rule.stale(new Period(null, LocalDate.of(2025, 12, 1)), TODAY))
                .isPresent();
        assertThat(rule.stale(Period.UNKNOWN, TODAY)).isEmpty();
    }

    @Test
    void a_period_says_what_it_covers_as_far_as_that_is_known() {
        LocalDate yesterday = TODAY.minusDays(1);
        assertThat(Period.UNKNOWN.text()).isEmpty();
        assertThat(new Period(null, TODAY).text()).isEqualTo("until 2 Dec 2026");
        assertThat(new Period(TODAY, null).text()).isEqualTo("from 2 Dec 2026");
        assertThat(new Period(yesterday, TODAY).text()).isEqualTo("1 Dec 2026 to 2 Dec 2026");
    }

    @Test
    void the_last_day_that_is_known_counts_and_a_single_day_is_a_period() {
        assertThat(new Period(TODAY, null).latest()).isEqualTo(TODAY);
        assertThat(new Period(TODAY, TODAY).latest()).isEqualTo(TODAY);
    }

    private static Control control(@Nullable Integer months) {
        return new Control("8.9", "Tested.", "", "", Control.Kind.MANDATORY, 10, List.of(), months, false, List.of());
    }
}
