package auditway.audit.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as sentences have them. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Wording() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String days(LocalDate from, LocalDate to) {
        return from.equals(to) ? day(from) : day(from) + " to " + day(to);
    }

    /** "Tue 17 Nov 2026, 09:00 to 17:00", with the second day named where it is another. */
    public static String slot(Slot slot, ZoneId zone) {
        var starts = slot.starts().atZone(zone);
        var ends = slot.ends().atZone(zone);
        String end = starts.toLocalDate().equals(ends.toLocalDate())
                ? TIME.format(ends)
                : day(ends.toLocalDate()) + ", " + TIME.format(ends);
        return day(starts.toLocalDate()) + ", " + TIME.format(starts) + " to " + end;
    }

    /** The same with the zone whose clock it is by: "Tue 17 Nov 2026, 09:00 to 17:00 (Europe/Berlin)". */
    public static String slotThere(Slot slot, ZoneId zone) {
        return slot(slot, zone) + " (" + zone + ")";
    }

    public static String moment(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone);
        return day(local.toLocalDate()) + ", " + TIME.format(local);
    }
}
