package auditway.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.audit.Slot;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Written by one library, read by another. */
class InvitationsTests {

    private static final Attendee JANA = new Attendee("1", "Jana Kruse", "j.kruse@tecracer.example");
    private static final Attendee DAVID = new Attendee("2", "David Pool", "d.pool@issi.example");

    private static Meeting meeting(ZoneId zone, LocalDateTime starts, int sequence) {
        Instant from = starts.atZone(zone).toInstant();
        return new Meeting(
                "MSP-2026-014-audit-day-1",
                "MSP-2026-014-audit-day-1@audits.example",
                "MSP-2026-014",
                MeetingKind.AUDIT_DAY,
                1,
                "Audit day: Müller, Söhne; Co",
                new Slot(from, from.plusSeconds(28_800)),
                "Vahrenwalder Str. 156, Hannover",
                zone,
                sequence,
                false,
                Instant.parse("2026-10-01T08:00:00Z"),
                List.of(JANA, DAVID));
    }

    private static ICalendar read(Meeting meeting, boolean off, List<Attendee> to) {
        String text = Invitations.write(
                new MeetingTold(meeting, off, to, null),
                "Getting in: reception,\nask for Jana; second floor",
                "Auditway",
                "auditway@programme.example");
        assertThat(text.lines()).allMatch(line -> line.length() <= 75);
        return Biweekly.parse(text).first();
    }

    @Test
    void an_invitation_says_who_asks_whom_to_what_and_where() {
        ICalendar calendar =
                read(meeting(ZoneId.of("Europe/Berlin"), LocalDateTime.parse("2026-11-24T09:00"), 2), false, List.of());
        VEvent event = calendar.getEvents().get(0);
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getUid().getValue()).isEqualTo("MSP-2026-014-audit-day-1@audits.example");
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(event.getSummary().getValue()).isEqualTo("Audit day: Müller, Söhne; Co");
        assertThat(event.getLocation().getValue()).isEqualTo("Vahrenwalder Str. 156, Hannover");
        assertThat(event.getDescription().getValue()).endsWith("reception,\nask for Jana; second floor");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("auditway@programme.example");
        assertThat(event.getAttendees())
                .extracting(biweekly.property.Attendee::getEmail)
                .containsExactly("j.kruse@tecracer.example", "d.pool@issi.example");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(Instant.parse("2026-10-01T08:00:00Z"));
    }

    @Test
    void a_cancellation_names_those_for_whom_the_meeting_is_off() {
        ICalendar calendar = read(
                meeting(ZoneId.of("Europe/Berlin"), LocalDateTime.parse("2026-11-24T09:00"), 3), true, List.of(JANA));
        VEvent event = calendar.getEvents().get(0);
        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getAttendees())
                .extracting(biweekly.property.Attendee::getEmail)
                .containsExactly("j.kruse@tecracer.example");
    }

    /** The reader goes by the VTIMEZONE that came with the invitation, not by what it knows itself. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin,2026-11-24T09:00,2026-11-24T08:00:00Z",
        "Europe/Berlin,2026-07-07T09:00,2026-07-07T07:00:00Z",
        "Europe/Berlin,2026-10-26T09:00,2026-10-26T08:00:00Z",
        "Europe/Berlin,2027-03-29T09:00,2027-03-29T07:00:00Z",
        "America/New_York,2026-11-02T09:00,2026-11-02T14:00:00Z",
        "America/New_York,2026-10-30T09:00,2026-10-30T13:00:00Z",
        "Asia/Kolkata,2028-02-29T10:15,2028-02-29T04:45:00Z",
        "Australia/Sydney,2026-12-31T09:00,2026-12-30T22:00:00Z"
    })
    void a_meeting_begins_at_the_partners_hour_wherever_it_is_read(ZoneId zone, LocalDateTime local, Instant moment) {
        ICalendar calendar = read(meeting(zone, local, 0), false, List.of());
        VEvent event = calendar.getEvents().get(0);
        VTimezone described =
                calendar.getTimezoneInfo().getTimezone(event.getDateStart()).getComponent();
        assertThat(described.getTimezoneId().getValue()).isEqualTo(zone.getId());
        assertThat(described.getStandardTimes().size()
                        + described.getDaylightSavingsTime().size())
                .isLessThanOrEqualTo(4);
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(moment);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(moment.plusSeconds(28_800));
        TimeZone byDescription =
                calendar.getTimezoneInfo().getTimezone(event.getDateStart()).getTimeZone();
        assertThat(byDescription.getOffset(moment.toEpochMilli()))
                .isEqualTo(zone.getRules().getOffset(moment).getTotalSeconds() * 1000);
    }

    @Test
    void a_partner_on_utc_needs_no_description_of_its_zone() {
        ICalendar calendar =
                read(meeting(ZoneId.of("UTC"), LocalDateTime.parse("2026-11-24T09:00"), 0), false, List.of());
        assertThat(calendar.getTimezoneInfo().getComponents()).isEmpty();
        assertThat(calendar.getEvents().get(0).getDateStart().getValue().toInstant())
                .isEqualTo(Instant.parse("2026-11-24T09:00:00Z"));
    }
}
