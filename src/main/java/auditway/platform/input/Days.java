package auditway.platform.input;

import java.io.Serial;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Days and moments as people and programs write them, ISO 8601, of the years in which audits can be: 1900 to 2199. */
public final class Days {

    public static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    /** What is said of a day of other years. */
    public static final String YEARS = "Give a day between " + FIRST.getYear() + " and " + LAST.getYear();

    /** A day, but of years in which no audit can be. */
    public static final class OtherYears extends DateTimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private OtherYears() {
            super(YEARS + ".");
        }
    }

    private Days() {}

    /** @throws DateTimeException unless it is such a day, for example 2026-11-24 */
    public static LocalDate day(String written) {
        return within(LocalDate.parse(written.strip()));
    }

    /** @throws DateTimeException unless it is such a moment without a zone, for example 2026-11-24T10:00 */
    public static LocalDateTime dayAndTime(String written) {
        LocalDateTime moment = LocalDateTime.parse(written.strip().replace(' ', 'T'));
        within(moment.toLocalDate());
        return moment;
    }

    /** @throws DateTimeException unless it is such a moment of the world's clock, for example 2026-11-24T10:00:00Z */
    public static Instant moment(String written) {
        Instant moment = Instant.parse(written.strip());
        within(LocalDate.ofInstant(moment, ZoneOffset.UTC));
        return moment;
    }

    /** @throws OtherYears unless the day is of these years */
    public static LocalDate within(LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw new OtherYears();
        }
        return day;
    }
}
