package auditway.audit.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as sentences about requests have them. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private Wording() {}

    /** "Tue 17 Nov 2026". */
    public static String day(LocalDate day) {
        return DAY.format(day).replace("Sept", "Sep");
    }

    public static String day(Instant moment, ZoneId zone) {
        return day(LocalDate.ofInstant(moment, zone));
    }

    /** "Tue 17 Nov 2026 to Fri 20 Nov 2026", a single day once. */
    public static String days(LocalDate from, LocalDate to) {
        return from.equals(to) ? day(from) : day(from) + " to " + day(to);
    }

    /** The same with the zone whose clock it is by: "Tue 17 Nov 2026, 09:00 to 17:00 (Europe/Berlin)". */
    public static String slotThere(Instant starts, Instant ends, ZoneId zone) {
        return slot(starts, ends, zone) + " (" + zone + ")";
    }

    /** "Tue 17 Nov 2026, 09:00 to 17:00", the last day named where it is another. */
    public static String slot(Instant starts, Instant ends, ZoneId zone) {
        ZonedDateTime from = starts.atZone(zone);
        ZonedDateTime to = ends.atZone(zone);
        boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
        return "%s, %s to %s%s"
                .formatted(
                        day(from.toLocalDate()),
                        TIME.format(from),
                        sameDay ? "" : day(to.toLocalDate()) + ", ",
                        TIME.format(to));
    }
}
