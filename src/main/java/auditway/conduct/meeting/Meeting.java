package auditway.conduct.meeting;

import auditway.audit.audit.Slot;
import auditway.conduct.meeting.MeetingPlan.Planned;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * One meeting of an audit, as it was told to people last.
 *
 * @param id audit, kind and number, for example {@code MSP-2026-014-audit-day-1}
 * @param uid its name in every calendar, the same for life (RFC 5545, 3.8.4.7)
 * @param number which of its kind, from 1
 * @param title for example "Audit day 2 of 3: tecRacer"
 * @param place address, or link where remote; may be empty
 * @param zone the partner's time zone, in which it is held
 * @param sequence rises with every change (RFC 5545, 3.8.7.4)
 * @param toldAt when it was told last
 */
public record Meeting(
        String id,
        String uid,
        String auditId,
        MeetingKind kind,
        int number,
        String title,
        Slot time,
        String place,
        ZoneId zone,
        int sequence,
        boolean cancelled,
        Instant toldAt,
        List<Attendee> attendees) {

    public Meeting {
        attendees = List.copyOf(attendees);
    }

    static String id(String auditId, Planned planned) {
        String kind = planned.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return auditId + "-" + kind + "-" + planned.number();
    }

    static Meeting confirmed(
            Planned planned, String auditId, String host, ZoneId zone, Instant now, List<Attendee> expected) {
        String id = id(auditId, planned);
        return new Meeting(
                id,
                id + "@" + host,
                auditId,
                planned.kind(),
                planned.number(),
                planned.title(),
                planned.time(),
                planned.place(),
                zone,
                0,
                false,
                now,
                expected);
    }

    /** The same meeting at another time or place, or for other people. */
    Meeting changed(Planned planned, boolean rises, Instant now, List<Attendee> expected) {
        int next = rises ? sequence + 1 : sequence;
        return new Meeting(
                id,
                uid,
                auditId,
                kind,
                number,
                planned.title(),
                planned.time(),
                planned.place(),
                zone,
                next,
                false,
                now,
                expected);
    }

    Meeting cancelled(Instant now) {
        return new Meeting(
                id, uid, auditId, kind, number, title, time, place, zone, sequence + 1, true, now, attendees);
    }

    /** Midnight before it starts, where it is held. */
    Instant beginOfDay() {
        return time.starts().atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
    }

    boolean isAt(Planned planned) {
        return !cancelled
                && time.equals(planned.time())
                && place.equals(planned.place())
                && title.equals(planned.title());
    }

    /** Those of these people who are not expected at it. */
    List<Attendee> strangers(List<Attendee> people) {
        return people.stream()
                .filter(one ->
                        attendees.stream().noneMatch(known -> known.accountId().equals(one.accountId())))
                .toList();
    }
}
