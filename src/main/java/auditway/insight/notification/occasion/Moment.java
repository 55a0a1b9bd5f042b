package auditway.insight.notification.occasion;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment in a mail, which does not know where it is read: the place of its clock is always named. */
final class Moment {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Moment() {}

    static String day(Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone)).replace("Sept", "Sep");
    }

    /** "Tue 24 Nov 2026, 18:00 (Berlin time)". */
    static String of(Instant at, ZoneId zone) {
        return day(at, zone) + ", " + TIME.format(at.atZone(zone)) + " (" + clock(zone) + ")";
    }

    /** "Tue 24 Nov 2026, 09:00 to 17:00 (Berlin time)", with the second day where it is another. */
    static String span(Instant from, Instant to, ZoneId zone) {
        boolean oneDay = LocalDate.ofInstant(from, zone).equals(LocalDate.ofInstant(to, zone));
        return day(from, zone) + ", " + TIME.format(from.atZone(zone)) + " to " + (oneDay ? "" : day(to, zone) + ", ")
                + TIME.format(to.atZone(zone)) + " (" + clock(zone) + ")";
    }

    private static String clock(ZoneId zone) {
        String id = zone.getId();
        String place = id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
        return place.equals("Z") || place.equals("UTC") ? "UTC" : place + " time";
    }
}
