package auditway.actionitem;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.calendar.DueDate;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTests {

    private static final Instant RAISED = Instant.parse("2026-11-24T15:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-24T17:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT20S, 1 minute",
        "PT59M, 59 minutes",
        "PT1H10M, 1 hour",
        "PT23H, 23 hours",
        "P1D, 1 day",
        "P2DT1H, 2 days and 1 hour"
    })
    void rule_13_the_time_that_checking_took_is_said_in_days_and_hours_and_below_one_hour_in_minutes(
            Duration taken, String words) {
        Due moved = Due.by(new DueDate(DUE, "30 calendar days.")).resume(RAISED, RAISED.plus(taken));

        assertThat(moved.at()).isEqualTo(DUE.plus(taken));
        assertThat(moved.why()).isEqualTo("30 calendar days. Moved by " + words + " spent on checking.");
    }

    @Test
    void another_date_of_the_same_clock_is_later_by_the_dispute_alone() {
        DueDate plan = new DueDate(RAISED.plus(Duration.ofDays(10)), "10 calendar days.");
        Due checked = Due.by(new DueDate(DUE, "30 calendar days.")).resume(RAISED, RAISED.plus(Duration.ofDays(1)));
        assertThat(checked.besideDispute(plan)).isEqualTo(plan);

        Due disputed = checked.stoodStill(RAISED, RAISED.plus(Duration.ofDays(4)));
        assertThat(disputed.at()).isEqualTo(DUE.plus(Duration.ofDays(5)));
        assertThat(disputed.besideDispute(plan))
                .isEqualTo(new DueDate(
                        RAISED.plus(Duration.ofDays(14)), "10 calendar days. Moved by 4 days while disputed."));
    }
}
