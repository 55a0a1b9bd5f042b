package auditway.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;

/** Computes due dates: the close of business, 18:00 in the country that counts. */
@Component
public class DueDates {

    /** When the day of a deadline ends. */
    public static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(18, 0);

    private final BusinessCalendars calendars;

    public DueDates(BusinessCalendars calendars) {
        this.calendars = calendars;
    }

    /**
     * The due date that many days from a moment.
     *
     * @param count days after the anchor, negative for before
     * @param anchor the moment counted from; its day on the country's clock is day zero
     * @param anchorTitle as it stands in a sentence: "the closing meeting"; empty where the day says enough
     * @param country ISO 3166 code, names the holiday calendar
     * @param zone where the deadline falls
     */
    public DueDate due(int count, DayCount unit, Instant anchor, String anchorTitle, String country, ZoneId zone) {
        Counted counted = count(count, unit, anchor, country, zone);
        return new DueDate(
                counted.day().atTime(CLOSE_OF_BUSINESS).atZone(zone).toInstant(),
                counted.reason().say(anchorTitle));
    }

    /**
     * The same with a time of day of its own, told in its sentence: "..., ends Thu 2 Apr 2026, 18:00 Europe/Berlin."
     *
     * @param ends when its last day ends
     */
    public DueDate until(
            LocalTime ends, int count, DayCount unit, Instant anchor, String anchorTitle, String country, ZoneId zone) {
        Counted counted = count(count, unit, anchor, country, zone);
        ZonedDateTime end = counted.day().atTime(ends).atZone(zone);
        return new DueDate(end.toInstant(), counted.reason().say(anchorTitle, end));
    }

    private record Counted(LocalDate day, DueReason reason) {}

    private Counted count(int count, DayCount unit, Instant anchor, String country, ZoneId zone) {
        BusinessCalendar calendar = calendars.of(country, zone);
        LocalDate from = LocalDate.ofInstant(anchor, zone);
        LocalDate day = unit == DayCount.BUSINESS_DAYS ? calendar.plusBusinessDays(from, count) : from.plusDays(count);
        return new Counted(day, new DueReason(calendar, unit, count, from, day));
    }
}
