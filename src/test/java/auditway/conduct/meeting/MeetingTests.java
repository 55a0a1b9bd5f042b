package auditway.conduct.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.audit.audit.Slot;
import auditway.conduct.meeting.MeetingPlan.Planned;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant TOLD = Instant.parse("2026-10-01T08:00:00Z");
    private static final Instant LATER = Instant.parse("2026-10-08T08:00:00Z");
    private static final Slot TUESDAY =
            new Slot(Instant.parse("2026-11-24T08:00:00Z"), Instant.parse("2026-11-24T16:00:00Z"));
    private static final Slot WEDNESDAY =
            new Slot(Instant.parse("2026-11-25T08:00:00Z"), Instant.parse("2026-11-25T16:00:00Z"));
    private static final String TITLE = "Audit day 2 of 3: tecRacer";
    private static final Planned PLANNED = planned(TITLE, TUESDAY, "Hannover");
    private static final Attendee JANA = new Attendee("jana", "Jana Kruse", "j.kruse@tecracer.example");
    private static final Attendee DAVID = new Attendee("david", "David Pool", "d.pool@issi.example");

    @Test
    void a_confirmed_meeting_is_named_by_audit_kind_and_number_in_every_calendar() {
        assertThat(confirmed().id()).isEqualTo("MSP-2026-014-audit-day-2");
        assertThat(confirmed().uid()).isEqualTo("MSP-2026-014-audit-day-2@audits.example");
        assertThat(Meeting.id("MSP-2026-014", PLANNED)).isEqualTo(confirmed().id());
    }

    @Test
    void a_confirmed_meeting_takes_place_as_planned_and_was_told_once() {
        assertThat(confirmed().isAt(PLANNED)).isTrue();
        assertThat(confirmed().zone()).isEqualTo(BERLIN);
        assertThat(confirmed().sequence()).isZero();
        assertThat(confirmed().toldAt()).isEqualTo(TOLD);
        assertThat(confirmed().attendees()).containsExactly(JANA);
    }

    @Test
    void a_meeting_is_no_longer_as_planned_at_another_time_or_place_or_with_another_title() {
        assertThat(confirmed().isAt(planned(TITLE, WEDNESDAY, "Hannover"))).isFalse();
        assertThat(confirmed().isAt(planned(TITLE, TUESDAY, "Berlin"))).isFalse();
        assertThat(confirmed().isAt(planned("Audit day: tecRacer", TUESDAY, "Hannover")))
                .isFalse();
    }

    @Test
    void a_changed_meeting_keeps_its_name_in_every_calendar() {
        Planned moved = planned("Audit day 2 of 2: tecRacer", WEDNESDAY, "Berlin");
        Meeting changed = confirmed().changed(moved, true, LATER, List.of(DAVID));

        assertThat(changed.uid()).isEqualTo(confirmed().uid());
        assertThat(changed.sequence()).isOne();
        assertThat(changed.isAt(moved)).isTrue();
        assertThat(changed.toldAt()).isEqualTo(LATER);
        assertThat(changed.attendees()).containsExactly(DAVID);
    }

    @Test
    void the_sequence_stays_where_only_the_people_change() {
        Meeting once = confirmed().changed(PLANNED, true, LATER, List.of(JANA));
        Meeting joined = once.changed(PLANNED, false, LATER, List.of(JANA, DAVID));

        assertThat(joined.sequence()).isOne();
        assertThat(joined.attendees()).containsExactly(JANA, DAVID);
    }

    @Test
    void a_cancelled_meeting_rises_in_sequence_and_takes_place_nowhere() {
        Meeting cancelled = confirmed().cancelled(LATER);

        assertThat(cancelled.cancelled()).isTrue();
        assertThat(cancelled.sequence()).isOne();
        assertThat(cancelled.toldAt()).isEqualTo(LATER);
        assertThat(cancelled.isAt(PLANNED)).isFalse();
        assertThat(cancelled)
                .usingRecursiveComparison()
                .ignoringFields("cancelled", "sequence", "toldAt")
                .isEqualTo(confirmed());
    }

    @Test
    void a_cancelled_meeting_that_is_planned_again_takes_place_under_its_old_name() {
        Meeting again = confirmed().cancelled(LATER).changed(PLANNED, true, LATER, List.of(JANA));

        assertThat(again.isAt(PLANNED)).isTrue();
        assertThat(again.uid()).isEqualTo(confirmed().uid());
        assertThat(again.sequence()).isEqualTo(2);
    }

    @Test
    void strangers_are_those_who_are_not_expected_whatever_their_address_is_now() {
        Attendee janaElsewhere = new Attendee("jana", "Jana Kruse", "jana@tecracer.example");

        assertThat(confirmed().strangers(List.of(janaElsewhere, DAVID))).containsExactly(DAVID);
        assertThat(confirmed().strangers(List.of(JANA))).isEmpty();
    }

    @Test
    void who_is_expected_stays_as_it_was_told() {
        List<Attendee> expected = new ArrayList<>(List.of(JANA));
        Meeting meeting = Meeting.confirmed(PLANNED, "MSP-2026-014", "audits.example", BERLIN, TOLD, expected);
        expected.add(DAVID);

        assertThat(meeting.attendees()).containsExactly(JANA);
    }

    private static Meeting confirmed() {
        return Meeting.confirmed(PLANNED, "MSP-2026-014", "audits.example", BERLIN, TOLD, List.of(JANA));
    }

    private static Planned planned(String title, Slot time, String place) {
        return new Planned(MeetingKind.AUDIT_DAY, 2, title, time, place);
    }
}
