package auditway;

import auditway.platform.calendar.BusinessCalendar;
import auditway.platform.calendar.BusinessCalendars;
import auditway.platform.calendar.SettableClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Days on which audits of German partners are held in tests. */
public final class AuditDays {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final BusinessCalendar GERMANY = new BusinessCalendars().of("DE", BERLIN);

    private AuditDays() {}

    /** That many business days from today. */
    public static LocalDate ahead(Clock clock, int businessDays) {
        return GERMANY.plusBusinessDays(LocalDate.now(clock.withZone(BERLIN)), businessDays);
    }

    /** The first business day that is not before a day. */
    public static LocalDate from(LocalDate day) {
        return GERMANY.plusBusinessDays(day, 0);
    }

    /** Lets time go on to a moment in Berlin, never back; the clock stands still there until the test is over. */
    public static void goOnTo(LocalDateTime moment, SettableClock clock) {
        Instant then = moment.atZone(BERLIN).toInstant();
        if (clock.instant().isBefore(then)) {
            clock.set(then);
        }
    }
}
