package auditway.conduct.meeting;

import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/** A meeting to be taken into one's own calendar, without who else comes (RFC 5546, 3.2.1); it has the name of its invitation. */
final class MeetingFile {

    private MeetingFile() {}

    static String of(Meeting meeting, String details) {
        VenueZone zone = VenueZone.of(
                meeting.zone(), meeting.time().starts(), meeting.time().ends());
        VEvent event = Invitations.event(meeting, zone, details);
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        Calendar calendar = Invitations.calendar();
        calendar.add(ImmutableMethod.PUBLISH);
        zone.described().ifPresent(calendar::add);
        calendar.add(event);
        return Invitations.text(calendar);
    }
}
