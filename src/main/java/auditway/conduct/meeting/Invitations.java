package auditway.conduct.meeting;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** Writes what was told about a meeting so that calendars accept it (RFC 5546, 3.2.2 and 3.2.5). */
@Component
public class Invitations {

    static final String PRODUCT = "-//Auditway//Auditway//EN";

    private static final String ANSWERS =
            "\n\nAnswers to this invitation are not read; if you cannot come, tell the coordinator.";

    private final MeetingWords words;

    Invitations(MeetingWords words) {
        this.words = words;
    }

    /** What a person needs to know before they come, line by line: contact, access, equipment. */
    public List<String> logistics(Meeting meeting) {
        return words.logistics(meeting);
    }

    /**
     * The iCalendar object of a mail.
     *
     * @param organizerName who sends the mail
     * @param organizerAddress the sender's address; calendars refuse invitations that another person sends
     */
    public String write(MeetingTold told, String organizerName, String organizerAddress) {
        String details = words.details(told.meeting()) + (told.off() ? "" : ANSWERS);
        return write(told, details, organizerName, organizerAddress);
    }

    static String write(MeetingTold told, String details, String organizerName, String organizerAddress) {
        Meeting meeting = told.meeting();
        Method method = told.off() ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        VenueZone zone = VenueZone.of(
                meeting.zone(), meeting.time().starts(), meeting.time().ends());
        VEvent event = event(meeting, zone, details);
        event.add(told.off() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        Organizer organizer = new Organizer(CalendarText.mailto(organizerAddress));
        organizer.add(new Cn(CalendarText.name(organizerName)));
        event.add(organizer);
        (told.off() ? told.to() : meeting.attendees()).forEach(one -> event.add(attendee(one)));
        Calendar calendar = calendar();
        calendar.add(method);
        zone.described().ifPresent(calendar::add);
        calendar.add(event);
        return text(calendar);
    }

    static Calendar calendar() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        return calendar;
    }

    /** The opening and the closing meeting lie within an audit day, which is what keeps people busy. */
    static VEvent event(Meeting meeting, VenueZone zone, String details) {
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.uid()));
        event.add(new DtStamp(meeting.toldAt()));
        event.add(new Sequence(meeting.sequence()));
        event.add(new DtStart<>(zone.at(meeting.time().starts())));
        event.add(new DtEnd<>(zone.at(meeting.time().ends())));
        event.add(new Summary(CalendarText.line(meeting.title())));
        event.add(new Description(CalendarText.lines(details)));
        if (meeting.kind() == MeetingKind.OPENING || meeting.kind() == MeetingKind.CLOSING) {
            event.add(ImmutableTransp.TRANSPARENT);
        }
        if (!meeting.place().isEmpty()) {
            event.add(new Location(CalendarText.line(meeting.place())));
        }
        return event;
    }

    static String text(Calendar calendar) {
        try (StringWriter text = new StringWriter()) {
            new CalendarOutputter().output(calendar, text);
            return CalendarText.folded(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("A calendar could not be written; see the cause.", e);
        }
    }

    private static net.fortuna.ical4j.model.property.Attendee attendee(Attendee one) {
        var attendee = new net.fortuna.ical4j.model.property.Attendee(CalendarText.mailto(one.address()));
        attendee.add(new Cn(CalendarText.name(one.name())));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.FALSE);
        return attendee;
    }
}
