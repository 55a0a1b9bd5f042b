package auditway.platform.calendar;

import static auditway.platform.calendar.DayCount.BUSINESS_DAYS;
import static auditway.platform.calendar.DayCount.CALENDAR_DAYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DueDatesTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private final DueDates dueDates = new DueDates(new BusinessCalendars());

    private DueDate germany(int count, DayCount unit, String anchor, String title) {
        return dueDates.due(count, unit, Instant.parse(anchor), title, "DE", BERLIN);
    }

    @Test
    void a_deadline_says_rule_start_and_calendar() {
        DueDate due = germany(5, BUSINESS_DAYS, "2026-11-17T15:30:00Z", "the closing meeting");
        assertThat(due.at()).isEqualTo(Instant.parse("2026-11-24T17:00:00Z"));
        assertThat(due.why())
                .isEqualTo("5 business days after the closing meeting of Tue 17 Nov 2026, counted in Germany.");
    }

    @Test
    void the_holidays_skipped_are_named() {
        DueDate due = germany(6, BUSINESS_DAYS, "2026-12-23T09:00:00Z", "the gap report");
        assertThat(due.at()).isEqualTo(Instant.parse("2027-01-04T17:00:00Z"));
        assertThat(due.why())
                .isEqualTo("6 business days after the gap report of Wed 23 Dec 2026, counted in Germany."
                        + " Fri 25 Dec (Christmas Day) and Fri 1 Jan 2027 (New Year's Day) are holidays.");
    }

    @Test
    void a_deadline_before_its_anchor_counts_backwards() {
        DueDate due = germany(-10, BUSINESS_DAYS, "2026-04-15T08:00:00Z", "the audit");
        assertThat(due.at()).isEqualTo(Instant.parse("2026-03-30T16:00:00Z"));
        assertThat(due.why())
                .startsWith("10 business days before the audit of Wed 15 Apr 2026, counted in Germany.")
                .endsWith("Fri 3 Apr (Good Friday) and Mon 6 Apr (Easter Monday) are holidays.");
    }

    @Test
    void calendar_days_need_no_calendar() {
        DueDate due = germany(30, CALENDAR_DAYS, "2026-11-24T10:00:00Z", "the gap report");
        assertThat(due.at()).isEqualTo(Instant.parse("2026-12-24T17:00:00Z"));
        assertThat(due.why()).isEqualTo("30 calendar days after the gap report of Tue 24 Nov 2026.");
    }

    @Test
    void the_close_of_business_stays_at_18_when_clocks_change() {
        assertThat(germany(2, CALENDAR_DAYS, "2026-03-27T10:00:00Z", "the request")
                        .at())
                .isEqualTo(Instant.parse("2026-03-29T16:00:00Z"));
        assertThat(germany(2, CALENDAR_DAYS, "2026-10-23T10:00:00Z", "the request")
                        .at())
                .isEqualTo(Instant.parse("2026-10-25T17:00:00Z"));
    }

    @Test
    void the_leap_day_is_a_day_like_any_other() {
        assertThat(germany(30, CALENDAR_DAYS, "2028-01-30T10:00:00Z", "the gap report")
                        .at())
                .isEqualTo(Instant.parse("2028-02-29T17:00:00Z"));
        assertThat(germany(1, BUSINESS_DAYS, "2028-02-28T10:00:00Z", "the request")
                        .at())
                .isEqualTo(Instant.parse("2028-02-29T17:00:00Z"));
    }

    @Test
    void a_holiday_on_the_due_date_moves_business_days_and_no_calendar_days() {
        assertThat(germany(1, BUSINESS_DAYS, "2026-12-24T10:00:00Z", "the request")
                        .at())
                .isEqualTo(Instant.parse("2026-12-28T17:00:00Z"));
        assertThat(germany(1, CALENDAR_DAYS, "2026-12-24T10:00:00Z", "the request")
                        .at())
                .isEqualTo(Instant.parse("2026-12-25T17:00:00Z"));
    }

    @Test
    void day_zero_is_the_day_on_the_countrys_own_clock() {
        DueDate due = dueDates.due(
                1,
                BUSINESS_DAYS,
                Instant.parse("2026-11-24T02:00:00Z"),
                "the request",
                "US",
                ZoneId.of("America/Los_Angeles"));
        assertThat(due.at()).isEqualTo(Instant.parse("2026-11-25T02:00:00Z"));
        assertThat(due.why())
                .isEqualTo("1 business day after the request of Mon 23 Nov 2026, counted in the United States.");
    }

    @Test
    void an_unknown_country_is_said_to_be_unknown() {
        DueDate due = dueDates.due(
                1, BUSINESS_DAYS, Instant.parse("2026-12-24T09:00:00Z"), "the audit", "IS", ZoneId.of("UTC"));
        assertThat(due.at()).isEqualTo(Instant.parse("2026-12-25T18:00:00Z"));
        assertThat(due.why())
                .isEqualTo("1 business day after the audit of Thu 24 Dec 2026,"
                        + " counted in Iceland without weekends; its holidays are not known here.");
    }

    @Test
    void a_reason_may_say_when_its_day_ends() {
        BusinessCalendar calendar = new BusinessCalendars().of("DE", BERLIN);
        DueReason reason =
                new DueReason(calendar, BUSINESS_DAYS, 2, LocalDate.of(2026, 12, 24), LocalDate.of(2026, 12, 29));
        assertThat(reason.say(
                        "the gap report",
                        LocalDate.of(2026, 12, 29).atTime(18, 0).atZone(BERLIN)))
                .isEqualTo("2 business days after the gap report of Thu 24 Dec 2026, counted in Germany,"
                        + " ends Tue 29 Dec 2026, 18:00 in Berlin. Fri 25 Dec (Christmas Day) is a holiday.");
        assertThat(reason.say("")).startsWith("2 business days after Thu 24 Dec 2026, counted in Germany.");
    }
}
