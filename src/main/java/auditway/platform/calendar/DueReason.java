package auditway.platform.calendar;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentence beside a due date: rule, start, calendar, and the holidays that moved it. */
record DueReason(BusinessCalendar calendar, DayCount unit, int count, LocalDate from, LocalDate due) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    String say(String anchor) {
        return rule(anchor) + counted() + "." + skipped();
    }

    /** The same with the moment at which it ends. */
    String say(String anchor, ZonedDateTime end) {
        return rule(anchor) + counted() + ", ends " + LocalMoment.say(end.toInstant(), end.getZone()) + "." + skipped();
    }

    private String rule(String anchor) {
        String start = anchor.isEmpty() ? day(from, true) : anchor + " of " + day(from, true);
        return count == 0 ? "On the day of " + start : unit.say(count) + (count < 0 ? " before " : " after ") + start;
    }

    private String counted() {
        if (unit == DayCount.CALENDAR_DAYS) {
            return "";
        }
        String where = ", counted in " + calendar.countryName();
        return calendar.holidays().known() ? where : where + " without weekends; its holidays are not known here";
    }

    private String skipped() {
        if (unit == DayCount.CALENDAR_DAYS) {
            return "";
        }
        List<String> holidays = between()
                .filter(day -> !calendar.holidays().isWeekend(day))
                .flatMap(day -> calendar.holidays().on(day).stream()
                        .map(name -> day(day, day.getYear() != from.getYear()) + " (" + name + ")"))
                .collect(Collectors.toList());
        if (holidays.isEmpty()) {
            return "";
        }
        String last = holidays.remove(holidays.size() - 1);
        return holidays.isEmpty()
                ? " " + last + " is a holiday."
                : " " + String.join(", ", holidays) + " and " + last + " are holidays.";
    }

    private Stream<LocalDate> between() {
        return due.isBefore(from) ? due.datesUntil(from) : from.plusDays(1).datesUntil(due.plusDays(1));
    }

    private static String day(LocalDate day, boolean withYear) {
        return (withYear ? DAY : SHORT_DAY).format(day).replace("Sept", "Sep");
    }
}
