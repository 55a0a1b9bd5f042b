package auditway.platform.calendar;

import java.time.LocalDate;
import java.util.Set;

/** What a country does with a fixed holiday that falls on a weekend. */
enum Observed {
    /** It is lost. */
    NEVER,
    /** It moves to the next weekday that is not a holiday itself (United Kingdom). */
    NEXT_WEEKDAY,
    /** The weekend's first day moves to the day before, its last to the day after: Saturday to Friday, Sunday to Monday (United States). */
    NEAREST_WEEKDAY;

    /** The day off, given the weekend and the days already taken. */
    LocalDate dayOff(LocalDate holiday, Weekend weekend, Set<LocalDate> taken) {
        if (this == NEVER || !weekend.has(holiday)) {
            return holiday;
        }
        if (this == NEAREST_WEEKDAY && !weekend.has(holiday.minusDays(1))) {
            return holiday.minusDays(1);
        }
        LocalDate next = holiday;
        while (weekend.has(next) || this == NEXT_WEEKDAY && taken.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
