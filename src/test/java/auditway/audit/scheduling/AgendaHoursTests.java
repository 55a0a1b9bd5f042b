package auditway.audit.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.audit.audit.MeetingHours;
import auditway.audit.audit.Slot;
import auditway.audit.scheduling.AgendaHours.Pause;
import auditway.audit.scheduling.AgendaSpread.Placed;
import auditway.audit.scheduling.AgendaSpread.Task;
import auditway.platform.calendar.BusinessCalendar;
import auditway.platform.calendar.BusinessCalendars;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The hours of an audit, and sections spread over them. */
class AgendaHoursTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final BusinessCalendar GERMANY = new BusinessCalendars().of("DE", BERLIN);
    private static final MeetingHours MEETINGS = new MeetingHours(Duration.ofMinutes(30), Duration.ofHours(1));
    private static final Pause LUNCH = new Pause(LocalTime.of(12, 30), 45);

    private final AgendaHours tuesday = hours("2026-11-17T09:00", "2026-11-17T17:00");
    private final AgendaHours fridayToMonday = hours("2026-11-20T09:00", "2026-11-23T17:00");

    @Test
    void sections_are_audited_between_the_meetings_and_around_the_break() {
        assertThat(tuesday.free()).extracting(tuesday::hours).containsExactly("09:30 to 12:30", "13:15 to 16:00");
        assertThat(fridayToMonday.free())
                .extracting(fridayToMonday::hours)
                .containsExactly("09:30 to 12:30", "13:15 to 17:00", "09:00 to 12:30", "13:15 to 16:00");
    }

    @Test
    void a_section_at_another_time_is_refused_with_what_is_in_its_way() {
        assertThat(refusal("09:15", "09:45")).isEqualTo("The opening meeting lasts until 09:30; start then or later.");
        assertThat(refusal("12:00", "12:45"))
                .isEqualTo("12:00 to 12:45 runs into the break from 12:30 to 13:15; end before it or start after it.");
        assertThat(refusal("15:30", "16:15"))
                .isEqualTo(
                        "The closing meeting begins at 16:00, and this lasts until 16:15; start earlier or take fewer"
                                + " minutes.");
        assertThat(refusal("16:30", "17:30"))
                .isEqualTo(
                        "16:30 to 17:30 lies outside the hours of the audit, 09:00 to 17:00 on Tue 17 Nov 2026; choose a"
                                + " time within them.");
        assertThat(tuesday.refusal(slot("2026-11-17T09:30", "2026-11-17T12:30")))
                .isEmpty();
    }

    @Test
    void on_a_morningday_the_meetings_take_a_sixth_of_it_at_most() {
        AgendaHours morning =
                AgendaHours.of(slot("2026-11-17T09:00", "2026-11-17T11:00"), GERMANY, MEETINGS, List.of());
        assertThat(morning.free()).extracting(morning::hours).containsExactly("09:20 to 10:40");
    }

    @Test
    void a_break_outside_the_hours_or_in_a_meeting_is_refused_with_what_is_in_its_way() {
        assertThat(refusal("08:45", 30))
                .isEqualTo(
                        "08:45 to 09:15 lies outside the hours of the audit, 09:00 to 17:00 on Tue 17 Nov 2026; choose a"
                                + " time within them or remove this break.");
        assertThat(refusal("16:45", 30)).startsWith("16:45 to 17:15 lies outside the hours of the audit");
        assertThat(refusal("09:15", 30))
                .isEqualTo("The opening meeting lasts until 09:30; begin this break then or later.");
        assertThat(refusal("15:50", 15)).isEqualTo("The closing meeting begins at 16:00; end this break by then.");
        assertThat(refusal("15:45", 15)).isEmpty();
    }

    @Test
    void breaks_that_overlap_are_refused_even_those_at_the_same_time() {
        List<String> same = List.of("12:30", "12:45", "13:14", "12:00");
        assertThat(same)
                .allSatisfy(
                        starts -> assertThat(tuesday.refusal(new Pause(LocalTime.parse(starts), 45), List.of(LUNCH)))
                                .contains(
                                        "There is a break from 12:30 to 13:15 already; choose another time or remove this one."));
        assertThat(tuesday.refusal(new Pause(LocalTime.of(13, 15), 10), List.of(LUNCH)))
                .isEmpty();
    }

    @Test
    void in_an_audit_through_the_night_a_break_may_lie_behind_midnight() {
        AgendaHours night = AgendaHours.of(
                slot("2026-11-17T20:00", "2026-11-18T04:00"),
                GERMANY,
                MEETINGS,
                List.of(new Pause(LocalTime.of(1, 0), 30)));
        assertThat(night.refusal(new Pause(LocalTime.of(1, 0), 30), List.of())).isEmpty();
        assertThat(night.free()).extracting(night::hours).containsExactly("20:30 to 01:00", "01:30 to 03:00");
        assertThat(night.refusal(new Pause(LocalTime.of(12, 0), 30), List.of())).isPresent();
    }

    private String refusal(String starts, int minutes) {
        return tuesday.refusal(new Pause(LocalTime.parse(starts), minutes), List.of())
                .orElse("");
    }

    @Test
    void spread_evenly_each_auditor_has_one_section_at_a_time_as_long_as_its_controls_take() {
        List<Placed> placed = AgendaSpread.over(tuesday, tasks(14, 2));
        assertThat(placed)
                .hasSize(14)
                .allSatisfy(one -> assertThat(tuesday.refusal(time(one))).isEmpty());
        assertNobodyTwice(placed);
        assertThat(placed.get(3).minutes()).isGreaterThan(placed.get(4).minutes());
    }

    @Test
    void a_longer_audit_is_spread_over_its_days() {
        List<Placed> placed = AgendaSpread.over(fridayToMonday, tasks(14, 1));
        assertNobodyTwice(placed);
        assertThat(placed)
                .allSatisfy(one -> assertThat(fridayToMonday.refusal(time(one))).isEmpty());
        assertThat(placed.get(13).starts()).isAfter(moment("2026-11-23T09:00"));
    }

    @Test
    void where_the_hours_do_not_do_every_section_still_has_a_time_to_be_changed() {
        AgendaHours hour = hours("2026-11-17T09:00", "2026-11-17T09:30");
        assertThat(AgendaSpread.over(hour, tasks(40, 1))).hasSize(40);
    }

    private static void assertNobodyTwice(List<Placed> placed) {
        for (Placed one : placed) {
            assertThat(placed.stream()
                            .filter(other -> other != one
                                    && other.task().auditor().equals(one.task().auditor())
                                    && time(other).overlaps(time(one))))
                    .isEmpty();
        }
    }

    private static List<Task> tasks(int sections, int auditors) {
        List<Task> tasks = new ArrayList<>();
        for (int number = 1; number <= sections; number++) {
            tasks.add(new Task(String.valueOf(number), "auditor-" + number % auditors, number % 5 * 3 + 1));
        }
        return tasks;
    }

    private static Slot time(Placed one) {
        return new Slot(one.starts(), one.starts().plus(Duration.ofMinutes(one.minutes())));
    }

    private String refusal(String from, String to) {
        return tuesday.refusal(slot("2026-11-17T" + from, "2026-11-17T" + to)).orElseThrow();
    }

    private static AgendaHours hours(String from, String to) {
        return AgendaHours.of(slot(from, to), GERMANY, MEETINGS, List.of(LUNCH));
    }

    private static Slot slot(String from, String to) {
        return new Slot(moment(from), moment(to));
    }

    private static Instant moment(String time) {
        return LocalDateTime.parse(time).atZone(BERLIN).toInstant();
    }
}
