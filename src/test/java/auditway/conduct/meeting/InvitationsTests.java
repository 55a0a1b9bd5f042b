package auditway.conduct.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.audit.audit.Slot;
import auditway.platform.calendar.PlaceZones;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({
        "jürgen.groß@müller.example, j%C3%BCrgen.gro%C3%9F@xn--mller-kva.example",
        "a b@x.example, a%20b@x.example",
        "a&b?c=d@x.example, a%26b%3Fc%3Dd@x.example",
        "j.kruse+audit@tecracer.example, j.kruse+audit@tecracer.example",
        "info@bücher.example, info@xn--bcher-kva.example"
    })
    void an_address_is_written_as_mail_programs_read_it(String address, String written) {
        assertThat(raw("Audit day", "Place", List.of(new Attendee("1", "Jürgen", address)))
                        .replace("\r\n ", ""))
                .contains("mailto:" + written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"株", "é", "🎉", "x", "أ", "株é🎉x"})
    void no_line_is_longer_than_75_octets_and_no_character_is_cut(String letters) {
        var name = letters.repeat(80);
        var text = raw("Audit day: " + name, name, List.of(new Attendee("1", name, "j.kruse@tecracer.example")));
        assertThat(text.split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\n") || line.contains("\ufffd") || line.contains("?"));
        VEvent event = Biweekly.parse(text).first().getEvents().get(0);
        assertThat(event.getSummary().getValue()).isEqualTo("Audit day: " + name);
        assertThat(event.getLocation().getValue()).isEqualTo(name);
        assertThat(event.getAttendees().get(0).getCommonName()).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A\r\nATTENDEE:mailto:evil@x.example",
                "A\nEND:VEVENT\nBEGIN:VEVENT",
                "A\rMETHOD:CANCEL",
                "A\u2028X-A:B",
                "A\u0085X-A:B",
                "A\u0000\u0002B",
                "A\"B;C:D,E\\F",
                "A^nB"
            })
    void nothing_typed_becomes_a_line_of_its_own(String typed) {
        ICalendar calendar = Biweekly.parse(
                        raw(typed, typed, List.of(new Attendee("1", typed, "j.kruse@tecracer.example"))))
                .first();
        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(calendar.getEvents()).hasSize(1);
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(event.getExperimentalProperties()).isEmpty();
        assertThat(event.getSummary().getValue()).startsWith("A").doesNotContain("\n", "\r", "\u0002");
    }

    @Test
    void no_answer_is_asked_for_as_nobody_reads_it_and_the_meetings_within_a_day_leave_it_one_block() {
        assertThat(raw("Audit day", "Place", List.of(JANA)).replace("\r\n ", ""))
                .contains("RSVP=FALSE")
                .doesNotContain("TRANSPARENT");
        Meeting day = meeting(ZoneId.of("Europe/Berlin"), LocalDateTime.parse("2026-11-24T09:00"), 0);
        var opening = new Meeting(
                "o",
                "o@x",
                day.auditId(),
                MeetingKind.OPENING,
                1,
                "Opening",
                day.time(),
                "",
                day.zone(),
                0,
                false,
                day.toldAt(),
                List.of(JANA));
        assertThat(Invitations.write(new MeetingTold(opening, false, List.of(), null), "", "A", "a@x.example"))
                .contains("TRANSP:TRANSPARENT");
    }

    @Test
    void every_zone_that_can_be_chosen_can_be_written_and_no_other_breaks_a_calendar() {
        Instant at = Instant.parse("2026-11-24T09:00:00Z");
        for (String zone : PlaceZones.all()) {
            assertThat(VenueZone.of(ZoneId.of(zone), at, at).at(at)).as(zone).isNotNull();
        }
        for (String zone : List.of("GMT+2", "UTC+01:00", "UT", "SystemV/EST5", "Etc/GMT+2", "EST5EDT")) {
            assertThat(VenueZone.of(ZoneId.of(zone), at, at).at(at)).as(zone).isEqualTo(at);
        }
    }

    private static String raw(String title, String place, List<Attendee> attendees) {
        Meeting day = meeting(ZoneId.of("Europe/Berlin"), LocalDateTime.parse("2026-11-24T09:00"), 0);
        var typed = new Meeting(
                day.id(),
                day.uid(),
                day.auditId(),
                day.kind(),
                1,
                title,
                day.time(),
                place,
                day.zone(),
                0,
                false,
                day.toldAt(),
                attendees);
        return Invitations.write(
                new MeetingTold(typed, false, List.of(), null), title, "Auditway", "auditway@programme.example");
    }
}
