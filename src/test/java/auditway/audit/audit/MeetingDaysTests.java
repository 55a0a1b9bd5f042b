package auditway.audit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.audit.audit.MeetingDays.Agreed;
import auditway.platform.calendar.SettableClock;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** Nothing is said to be held before its day. */
class MeetingDaysTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final SettableClock clock = new SettableClock();
    private final MeetingDays days = new MeetingDays(clock);

    /** From Tuesday 9:00 to Wednesday 17:00. */
    private final AuditSummary audit = audit("2026-11-17T09:00", "2026-11-18T17:00");

    @Test
    void an_opening_meeting_is_not_recorded_before_its_day_and_the_sentence_says_when_it_is_and_how_to_move_it() {
        at("2026-11-16T23:30");
        assertThatThrownBy(() -> days.opened(audit, time("2026-11-16T23:00")))
                .isInstanceOf(Invalid.class)
                .hasMessage(
                        "The opening meeting is on Tue 17 Nov 2026, 09:00 (Europe/Berlin); record it on that day or later;"
                                + " if it was moved, use \"Ask for another date\" on the page of the audit first.");
        at("2026-11-17T08:45");
        assertThat(days.opened(audit, time("2026-11-17T08:40"))).isEqualTo(moment("2026-11-17T08:40"));
    }

    @Test
    void a_meeting_was_not_held_on_a_day_before_the_one_agreed_nor_later_than_now() {
        at("2026-11-17T09:30");
        assertThatThrownBy(() -> days.opened(audit, time("2026-11-16T09:00")))
                .hasMessage("The opening meeting was agreed for Tue 17 Nov 2026; enter that day or a later one.");
        assertThatThrownBy(() -> days.opened(audit, time("2026-11-17T09:31")))
                .hasMessage("This time lies ahead; enter when the meeting was held.");
    }

    @Test
    void the_closing_meeting_waits_for_the_last_day_and_may_have_been_held_earlier_than_planned() {
        at("2026-11-17T18:00");
        assertThatThrownBy(() -> days.closed(audit, time("2026-11-17T17:00")))
                .hasMessageStartingWith("The closing meeting is on Wed 18 Nov 2026, 17:00 (Europe/Berlin);");
        at("2026-11-18T09:00");
        assertThat(days.closed(audit, time("2026-11-17T17:00"))).isEqualTo(moment("2026-11-17T17:00"));
    }

    @Test
    void verdicts_are_recorded_from_the_first_day_of_the_audit() {
        at("2026-11-16T12:00");
        assertThat(days.hasBegun(audit)).isFalse();
        assertThatThrownBy(() -> days.requireBegun(audit))
                .isInstanceOf(Conflict.class)
                .hasMessageStartingWith("The audit is on Tue 17 Nov 2026, 09:00 (Europe/Berlin);");
        at("2026-11-17T00:00");
        assertThat(days.hasBegun(audit)).isTrue();
    }

    @Test
    void a_booked_meeting_is_held_on_the_day_it_was_booked_for() {
        Agreed review = new Agreed("The gap review", moment("2026-12-07T10:00"), "move it first");
        at("2026-12-06T10:00");
        assertThatThrownBy(() -> days.held(audit, time("2026-12-06T09:00"), review))
                .hasMessage(
                        "The gap review is on Mon 7 Dec 2026, 10:00 (Europe/Berlin); record it on that day or later;"
                                + " move it first.");
        at("2026-12-07T13:00");
        assertThat(days.held(audit, time("2026-12-07T10:00"), review)).isEqualTo(moment("2026-12-07T10:00"));
    }

    private void at(String time) {
        clock.set(moment(time));
    }

    private static LocalDateTime time(String time) {
        return LocalDateTime.parse(time);
    }

    private static Instant moment(String time) {
        return time(time).atZone(BERLIN).toInstant();
    }

    private static AuditSummary audit(String starts, String ends) {
        return new AuditSummary(
                "MSP-2026-001",
                "tecracer",
                "tecRacer",
                "DE",
                BERLIN,
                "aws-msp-2017",
                AuditState.CONDUCT,
                Phase.CONDUCT,
                false,
                "Hannover",
                moment(starts),
                moment(ends),
                null);
    }
}
