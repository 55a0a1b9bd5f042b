package auditway.catalogue.roster;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as sentences have them. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Days() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "on 3 Dec 2026", or "from 3 Dec 2026 to 5 Dec 2026". */
    static String span(LocalDate from, LocalDate to) {
        return from.equals(to) ? "on " + day(from) : "from " + day(from) + " to " + day(to);
    }
}
