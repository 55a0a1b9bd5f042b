package auditway.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** What a country does with a fixed holiday that falls on a weekend. */
enum Observed {
    /** It is lost. */
    NEVER,
    /** It moves to the next weekday that is not a holiday itself (United Kingdom). */
    NEXT_WEEKDAY,
    /** Saturday moves to Friday, Sunday to Monday (United States). */
    NEAREST_WEEKDAY;

    /** The day off, given the days already taken. */
    LocalDate dayOff(LocalDate holiday, Set<LocalDate> taken) {
        DayOfWeek day = holiday.getDayOfWeek();
        if (this == NEVER || !isWeekend(holiday)) {
            return holiday;
        }
        if (this == NEAREST_WEEKDAY) {
            return day == DayOfWeek.SATURDAY ? holiday.minusDays(1) : holiday.plusDays(1);
        }
        LocalDate next = holiday;
        while (isWeekend(next) || taken.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
