package auditway.insight.demo;

import auditway.platform.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * When things happen in one audit.
 *
 * @param auditDay the day of the audit, or of the audit that is hoped for
 */
record Timetable(BusinessCalendar calendar, LocalDate auditDay) {

    /** Counts the day of the audit from today, or from the last business day before it. */
    static Timetable of(BusinessCalendar calendar, Instant now, int day) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        LocalDate start = calendar.plusBusinessDays(today.plusDays(1), -1);
        return new Timetable(calendar, day == 0 ? start : calendar.plusBusinessDays(start, day));
    }

    Instant of(DemoAction action) {
        return day(action.day).atTime(action.time).atZone(calendar.zone()).toInstant();
    }

    /** So many business days after the audit. */
    LocalDate day(int after) {
        return after == 0 ? auditDay : calendar.plusBusinessDays(auditDay, after);
    }

    LocalDateTime begins() {
        return auditDay.atTime(9, 0);
    }

    LocalDateTime ends(int days) {
        return day(days - 1).atTime(17, 30);
    }
}
