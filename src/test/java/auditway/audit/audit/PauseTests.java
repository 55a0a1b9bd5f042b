package auditway.audit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.calendar.BusinessCalendar;
import auditway.platform.calendar.BusinessCalendars;
import auditway.platform.calendar.DueDate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a time on hold does to dates, in Berlin. */
class PauseTests {

    private static final BusinessCalendar BERLIN = new BusinessCalendars().of("DE", ZoneId.of("Europe/Berlin"));
    private static final DueDate DUE = new DueDate(Instant.parse("2026-11-24T17:00:00Z"), "5 business days after it.");
    private static final Instant OPENED = Instant.parse("2026-11-17T09:00:00Z");

    private static DueDate moved(boolean businessDays, Pause... pauses) {
        return Pauses.move(DUE, OPENED, List.of(pauses), BERLIN, businessDays);
    }

    private static Pause pause(String from, String until) {
        return new Pause(Instant.parse(from), Instant.parse(until));
    }

    @Test
    void a_date_the_pause_crossed_is_later_by_its_length_and_says_so() {
        DueDate moved = moved(false, pause("2026-11-20T08:00:00Z", "2026-11-23T08:00:00Z"));
        assertThat(moved.at()).isEqualTo("2026-11-27T17:00:00Z");
        assertThat(moved.why())
                .isEqualTo("5 business days after it. Moved by 3 calendar days: the audit was on hold"
                        + " Fri 20 Nov 2026 to Mon 23 Nov 2026.");
    }

    @Test
    void a_begun_day_counts_as_a_whole_one() {
        assertThat(pause("2026-11-20T08:00:00Z", "2026-11-20T08:01:00Z").days()).isOne();
        assertThat(pause("2026-11-20T08:00:00Z", "2026-11-21T08:00:00Z").days()).isOne();
        assertThat(pause("2026-11-20T08:00:00Z", "2026-11-21T08:00:01Z").days()).isEqualTo(2);
    }

    @Test
    void a_date_that_passed_before_the_pause_stays() {
        assertThat(moved(false, pause("2026-11-24T17:00:00Z", "2026-11-30T08:00:00Z")))
                .isEqualTo(DUE);
    }

    @Test
    void a_pause_that_was_over_before_the_clock_ran_moves_nothing() {
        assertThat(moved(false, pause("2026-11-01T08:00:00Z", "2026-11-17T09:00:00Z")))
                .isEqualTo(DUE);
    }

    @Test
    void only_the_part_of_a_pause_in_which_the_clock_ran_counts() {
        assertThat(moved(false, pause("2026-11-01T08:00:00Z", "2026-11-18T09:00:00Z"))
                        .at())
                .isEqualTo("2026-11-25T17:00:00Z");
    }

    @Test
    void where_business_days_count_the_moved_date_is_one() {
        Pause fourDays = pause("2026-11-19T08:00:00Z", "2026-11-23T08:00:00Z");
        assertThat(moved(false, fourDays).at()).isEqualTo("2026-11-28T17:00:00Z");
        assertThat(moved(true, fourDays).at()).isEqualTo("2026-11-30T17:00:00Z");
    }

    @Test
    void a_second_pause_moves_the_date_the_first_one_moved() {
        DueDate moved = moved(
                false,
                pause("2026-11-20T08:00:00Z", "2026-11-23T08:00:00Z"),
                pause("2026-11-26T08:00:00Z", "2026-11-28T08:00:00Z"));
        assertThat(moved.at()).isEqualTo("2026-11-29T17:00:00Z");
        assertThat(moved.why())
                .contains("Moved by 5 calendar days: the audit was on hold 2 times, last Thu 26 Nov 2026");
    }

    @Test
    void close_of_business_stays_where_the_clocks_are_set_back_meanwhile() {
        DueDate due = new DueDate(Instant.parse("2026-10-23T16:00:00Z"), "By rule.");
        DueDate moved = Pauses.move(
                due,
                Instant.parse("2026-10-01T08:00:00Z"),
                List.of(pause("2026-10-20T08:00:00Z", "2026-10-27T08:00:00Z")),
                BERLIN,
                false);
        assertThat(moved.at()).isEqualTo("2026-10-30T17:00:00Z");
        assertThat(moved.why()).contains("Moved by 7 calendar days");
    }
}
