package auditway.followup.actionitem;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.calendar.DueDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTests {

    private static final Instant RAISED = Instant.parse("2026-11-24T15:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-24T17:00:00Z");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Due DAYS_30 = Due.by(new DueDate(DUE, "30 calendar days."));

    @ParameterizedTest
    @CsvSource({"PT20S, 1 day", "PT23H, 1 day", "P1D, 1 day", "P2DT1H, 3 days"})
    void rule_13_the_time_that_checking_took_is_given_back_in_days_a_begun_one_counting(Duration taken, String words) {
        Due moved = DAYS_30.resume(RAISED, RAISED.plus(taken), BERLIN);

        assertThat(moved.why()).isEqualTo("30 calendar days. Moved by " + words + " spent on checking.");
    }

    @Test
    void however_a_due_date_is_moved_it_ends_at_the_same_hour_of_the_partners_clock() {
        Instant late = RAISED.plus(Duration.ofHours(30).plusMinutes(39));
        Due moved = DAYS_30.resume(RAISED, late, BERLIN)
                .stoodStill(RAISED, late.plus(Duration.ofDays(120)), BERLIN)
                .resume(RAISED, RAISED.plusSeconds(1), BERLIN);

        assertThat(moved.at().atZone(BERLIN).toLocalTime()).isEqualTo(LocalTime.of(18, 0));
        assertThat(moved.besideDispute(new DueDate(DUE, ""), BERLIN)
                        .at()
                        .atZone(BERLIN)
                        .toLocalTime())
                .isEqualTo(LocalTime.of(18, 0));
    }

    @Test
    void several_checks_of_some_hours_take_one_day_together() {
        Due moved = DAYS_30.resume(RAISED, RAISED.plus(Duration.ofHours(3)), BERLIN)
                .resume(RAISED, RAISED.plus(Duration.ofHours(4)), BERLIN);

        assertThat(moved.at()).isEqualTo(DUE.plus(Duration.ofDays(1)));
    }

    @Test
    void another_date_of_the_same_clock_is_later_by_the_dispute_alone() {
        DueDate plan = new DueDate(RAISED.plus(Duration.ofDays(10)), "10 calendar days.");
        Due checked = DAYS_30.resume(RAISED, RAISED.plus(Duration.ofDays(1)), BERLIN);
        assertThat(checked.besideDispute(plan, BERLIN)).isEqualTo(plan);

        Due disputed = checked.stoodStill(RAISED, RAISED.plus(Duration.ofDays(4)), BERLIN);
        assertThat(disputed.at()).isEqualTo(DUE.plus(Duration.ofDays(5)));
        assertThat(disputed.besideDispute(plan, BERLIN))
                .isEqualTo(new DueDate(
                        RAISED.plus(Duration.ofDays(14)), "10 calendar days. Moved by 4 days while disputed."));
    }
}
