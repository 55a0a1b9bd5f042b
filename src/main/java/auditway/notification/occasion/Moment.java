package auditway.notification.occasion;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment in a mail, which does not know where it is read: the place of its clock is always named. */
final class Moment {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Moment() {}

    static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone)).replace("Sept", "Sep");
    }

    /** "Tue 24 Nov 2026, 18:00 (Berlin time)". */
    static String of(Instant at, ZoneId zone) {
        String id = zone.getId();
        String place = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        String clock = place.equals("Z") || place.equals("UTC") ? "UTC" : place + " time";
        return day(at, zone) + ", " + TIME.format(at.atZone(zone)) + " (" + clock + ")";
    }
}
