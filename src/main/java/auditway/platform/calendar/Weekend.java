package auditway.platform.calendar;

import com.ibm.icu.util.Calendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The days of the week on which no business is done. */
record Weekend(Set<DayOfWeek> days) {

    /** Saturday and Sunday. */
    static final Weekend USUAL = new Weekend(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));

    Weekend {
        days = Set.copyOf(days);
    }

    /**
     * The weekend of a country by the Unicode locale data. Where these know Sunday alone Saturday is free as well, since offices
     * are closed on it.
     */
    static Weekend of(String country) {
        if (!Countries.known(country)) {
            return USUAL;
        }
        Calendar.WeekData week = Calendar.getWeekDataForRegion(country);
        Set<DayOfWeek> days = EnumSet.of(day(week.weekendOnset), day(week.weekendCease));
        return days.contains(DayOfWeek.SUNDAY) ? USUAL : new Weekend(days);
    }

    boolean has(LocalDate date) {
        return days.contains(date.getDayOfWeek());
    }

    private static DayOfWeek day(int sundayIsOne) {
        return DayOfWeek.SATURDAY.plus(sundayIsOne);
    }
}
