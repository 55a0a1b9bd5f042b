package auditway.audit.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rule 16: paid advice to the partner within 24 months bars the assignment. */
class IndependenceTests {

    private static final LocalDate ENDED = LocalDate.of(2024, 11, 17);

    @Test
    void rule_16_paid_advice_that_ended_within_24_months_bars_the_assignment() {
        Independence advised = new Independence(true, ENDED);
        assertThat(advised.barred(LocalDate.of(2026, 11, 17), 24)).isTrue();
    }

    @Test
    void rule_16_older_advice_does_not_bar() {
        Independence advised = new Independence(true, ENDED);
        assertThat(advised.barred(LocalDate.of(2026, 11, 18), 24)).isFalse();
        assertThat(advised.barred(LocalDate.of(2026, 11, 18), 36)).isTrue();
    }

    @Test
    void rule_16_advice_of_unknown_end_bars_and_none_does_not() {
        assertThat(new Independence(true, null).barred(LocalDate.of(2026, 11, 17), 24))
                .isTrue();
        assertThat(new Independence(false, null).barred(LocalDate.of(2026, 11, 17), 24))
                .isFalse();
    }

    @Test
    void advice_that_ended_on_29_february_bars_until_28_february_two_years_later() {
        Independence advised = new Independence(true, LocalDate.of(2024, 2, 29));
        assertThat(advised.barred(LocalDate.of(2026, 2, 28), 24)).isTrue();
        assertThat(advised.barred(LocalDate.of(2026, 3, 1), 24)).isFalse();
    }

    @Test
    void advice_is_told_with_its_last_day_where_somebody_knows_it() {
        assertThat(new Independence(true, ENDED).until()).isEqualTo(" until Sun 17 Nov 2024");
        assertThat(new Independence(true, null).until()).isEmpty();
    }
}
