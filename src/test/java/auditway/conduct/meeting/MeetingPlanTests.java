package auditway.conduct.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.MeetingHours;
import auditway.audit.audit.Phase;
import auditway.audit.audit.Slot;
import auditway.conduct.meeting.MeetingPlan.Planned;
import auditway.platform.calendar.BusinessCalendar;
import auditway.platform.calendar.BusinessCalendars;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingPlanTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final BusinessCalendar GERMANY = new BusinessCalendars().of("DE", BERLIN);

    private static final MeetingHours MEETINGS = new MeetingHours(Duration.ofMinutes(30), Duration.ofHours(1));

    private final MeetingPlan plan = new MeetingPlan(MEETINGS, Duration.ofHours(3));

    private static AuditSummary audit() {
        return new AuditSummary(
                "MSP-2026-014",
                "tecracer",
                "tecRacer",
                "DE",
                BERLIN,
                "aws-msp-2017",
                AuditState.PREPARATION,
                Phase.PREPARATION,
                false,
                "Hannover",
                null,
                null,
                null);
    }

    private static Slot slot(String starts, String ends) {
        return new Slot(
                LocalDateTime.parse(starts).atZone(BERLIN).toInstant(),
                LocalDateTime.parse(ends).atZone(BERLIN).toInstant());
    }

    private List<String> planned(Slot slot) {
        return plan.ofSlot(audit(), slot, GERMANY).stream()
                .map(MeetingPlanTests::told)
                .toList();
    }

    private static String told(Planned one) {
        return one.title() + " " + LocalDateTime.ofInstant(one.time().starts(), BERLIN) + " "
                + LocalDateTime.ofInstant(one.time().ends(), BERLIN).toLocalTime();
    }

    @Test
    void a_slot_of_one_day_is_one_audit_day_with_its_opening_and_closing_meeting() {
        assertThat(planned(slot("2026-11-24T09:00", "2026-11-24T17:00")))
                .containsExactly(
                        "Audit day: tecRacer 2026-11-24T09:00 17:00",
                        "Opening meeting: tecRacer 2026-11-24T09:00 09:30",
                        "Closing meeting: tecRacer 2026-11-24T16:00 17:00");
    }

    @Test
    void a_slot_over_a_weekend_leaves_out_days_on_which_no_business_is_done() {
        assertThat(planned(slot("2026-11-27T09:00", "2026-12-01T16:00")))
                .containsExactly(
                        "Audit day 1 of 3: tecRacer 2026-11-27T09:00 16:00",
                        "Audit day 2 of 3: tecRacer 2026-11-30T09:00 16:00",
                        "Audit day 3 of 3: tecRacer 2026-12-01T09:00 16:00",
                        "Opening meeting: tecRacer 2026-11-27T09:00 09:30",
                        "Closing meeting: tecRacer 2026-12-01T15:00 16:00");
    }

    @Test
    void the_clock_change_between_two_audit_days_leaves_their_hours_alone() {
        assertThat(planned(slot("2026-10-23T09:00", "2026-10-26T17:00")))
                .startsWith(
                        "Audit day 1 of 2: tecRacer 2026-10-23T09:00 17:00",
                        "Audit day 2 of 2: tecRacer 2026-10-26T09:00 17:00");
    }

    @Test
    void on_a_short_day_each_meeting_takes_a_sixth_of_it_at_most() {
        assertThat(planned(slot("2026-11-24T09:00", "2026-11-24T12:00")))
                .endsWith(
                        "Opening meeting: tecRacer 2026-11-24T09:00 09:30",
                        "Closing meeting: tecRacer 2026-11-24T11:30 12:00");
    }

    @Test
    void a_slot_through_the_night_stays_one_meeting() {
        assertThat(planned(slot("2026-11-24T20:00", "2026-11-25T02:00")))
                .startsWith("Audit day: tecRacer 2026-11-24T20:00 02:00");
    }

    @Test
    void a_slot_shorter_than_its_meetings_never_makes_one_longer_than_itself() {
        assertThat(planned(slot("2026-11-24T09:00", "2026-11-24T09:20")))
                .contains(
                        "Opening meeting: tecRacer 2026-11-24T09:00 09:03",
                        "Closing meeting: tecRacer 2026-11-24T09:17 09:20");
    }

    @Test
    void the_gap_review_is_held_remotely_for_three_hours_at_most() {
        Slot slot = slot("2026-12-10T10:00", "2026-12-10T13:00");
        assertThat(plan.ofGapReview(audit(), slot.starts(), "https://meet.example/gap"))
                .isEqualTo(new Planned(
                        MeetingKind.GAP_REVIEW, 1, "Gap review: tecRacer", slot, "https://meet.example/gap"));
    }
}
