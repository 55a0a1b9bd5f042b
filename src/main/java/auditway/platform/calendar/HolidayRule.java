package auditway.platform.calendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day of a holiday in a year, read from a key such as {@code 12-25}, {@code easter-2} or {@code last monday of 05}. */
sealed interface HolidayRule {

    Pattern FIXED = Pattern.compile("(\\d{2})-(\\d{2})");
    Pattern ONCE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    Pattern EASTER = Pattern.compile("easter([+-]\\d{1,3})?");
    Pattern BEFORE = Pattern.compile("([a-z]+day) before (\\d{2})-(\\d{2})");
    Pattern WEEKDAY = Pattern.compile("(1st|2nd|3rd|4th|last) ([a-z]+day) of (\\d{2})");

    /** The day in this year, empty where the rule has none. */
    Optional<LocalDate> in(int year);

    /**
     * Reads a key.
     *
     * @throws DateTimeException if it is none of the five kinds or names a day that does not exist
     */
    static HolidayRule parse(String key) {
        if (ONCE.matcher(key).matches()) {
            return new Once(LocalDate.parse(key));
        }
        Matcher fixed = FIXED.matcher(key);
        if (fixed.matches()) {
            return new Fixed(MonthDay.of(Integer.parseInt(fixed.group(1)), Integer.parseInt(fixed.group(2))));
        }
        Matcher easter = EASTER.matcher(key);
        if (easter.matches()) {
            return new AroundEaster(easter.group(1) == null ? 0 : Integer.parseInt(easter.group(1)));
        }
        Matcher before = BEFORE.matcher(key);
        if (before.matches()) {
            return new Before(
                    weekday(before.group(1)),
                    MonthDay.of(Integer.parseInt(before.group(2)), Integer.parseInt(before.group(3))));
        }
        Matcher weekday = WEEKDAY.matcher(key);
        if (weekday.matches()) {
            return OnWeekday.of(weekday.group(1), weekday.group(2), Integer.parseInt(weekday.group(3)));
        }
        throw new DateTimeException("not a day");
    }

    /** The same date each year; 29 February only in leap years. */
    record Fixed(MonthDay day) implements HolidayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return day.isValidYear(year) ? Optional.of(day.atYear(year)) : Optional.empty();
        }
    }

    /** One date of one year. */
    record Once(LocalDate date) implements HolidayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return date.getYear() == year ? Optional.of(date) : Optional.empty();
        }
    }

    /** Days after Easter Sunday, negative before. */
    record AroundEaster(int days) implements HolidayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(Easter.sunday(year).plusDays(days));
        }
    }

    /** The nth weekday of a month; -1 is the last. */
    record OnWeekday(int nth, DayOfWeek day, int month) implements HolidayRule {
        static OnWeekday of(String nth, String day, int month) {
            MonthDay.of(month, 1);
            return new OnWeekday(nth.equals("last") ? -1 : nth.charAt(0) - '0', weekday(day), month);
        }

        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, day)));
        }
    }

    /** The last such weekday before a date: the Day of Repentance is the Wednesday before 23 November. */
    record Before(DayOfWeek day, MonthDay date) implements HolidayRule {
        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(date.atYear(year).with(TemporalAdjusters.previous(day)));
        }
    }

    /** The day of the week by its English name. */
    static DayOfWeek weekday(String name) {
        try {
            return DayOfWeek.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new DateTimeException("not a weekday", e);
        }
    }
}
