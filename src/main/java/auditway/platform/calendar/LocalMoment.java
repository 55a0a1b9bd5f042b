package auditway.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as sentences say them, with the place whose clock counts. */
public final class LocalMoment {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    private LocalMoment() {}

    /** "Thu 2 Apr 2026". */
    public static String say(LocalDate day) {
        return DAY.format(day);
    }

    /** "Thu 2 Apr 2026, 18:00 in Los Angeles". */
    public static String say(Instant at, ZoneId zone) {
        String id = zone.getId();
        return MOMENT.format(at.atZone(zone)) + " in "
                + id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
