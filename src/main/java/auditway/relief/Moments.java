package auditway.relief;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and moments as they stand in forms and sentences. */
final class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);

    private Moments() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String of(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone)) + " " + zone;
    }
}
