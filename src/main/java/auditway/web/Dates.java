package auditway.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Dates in words, for templates as {@code @dates}; without a zone they are the installation's own. */
@Component("dates")
public class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final Clock clock;
    private final ZoneId home;

    @Autowired
    Dates(Clock clock, @Value("${auditway.zone:}") String zone) {
        this(clock, zone.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zone));
    }

    /** Dates as seen from a zone. */
    public Dates(Clock clock, ZoneId home) {
        this.clock = clock;
        this.home = home;
    }

    /** The zone of the installation. */
    public ZoneId zone() {
        return home;
    }

    /** A due date in the installation's zone; nothing for nothing. */
    public @Nullable DueView due(@Nullable Instant at) {
        return due(at, home);
    }

    /** A due date that falls in somebody's zone, which is named where its clock differs. */
    public @Nullable DueView due(@Nullable Instant at, ZoneId zone) {
        if (at == null) {
            return null;
        }
        ZonedDateTime due = at.atZone(zone);
        ZonedDateTime now = clock.instant().atZone(zone);
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), due.toLocalDate());
        if (due.isBefore(now)) {
            return new DueView(late(-days, now, due), date(at, zone), "due-late", "alarm-fill");
        }
        if (days == 0) {
            return new DueView("Today, " + time(at, zone), date(at, zone), "due-today", "hourglass-split");
        }
        return new DueView(days == 1 ? "Tomorrow" : "In " + days + " days", date(at, zone), "", null);
    }

    /** "Thu 26 Nov 2026". */
    public String date(@Nullable Instant at) {
        return date(at, home);
    }

    public String date(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : DAY.format(at.atZone(zone));
    }

    /** "4 Aug", with the year where it is another. */
    public String shortDay(@Nullable Instant at, ZoneId zone) {
        if (at == null) {
            return "";
        }
        ZonedDateTime day = at.atZone(zone);
        boolean thisYear = day.getYear() == clock.instant().atZone(zone).getYear();
        return (thisYear ? SHORT_DAY : SHORT_DAY_OF_YEAR).format(day);
    }

    public String date(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** "Monday, 23 November 2026": today. */
    public String today() {
        return LONG_DAY.format(clock.instant().atZone(home));
    }

    /** "Thu 26 Nov 2026, 18:00". */
    public String moment(@Nullable Instant at) {
        return moment(at, home);
    }

    public String moment(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : DAY.format(at.atZone(zone)) + ", " + time(at, zone);
    }

    /** "18:00", followed by the place where its clock differs from the installation's. */
    public String time(Instant at, ZoneId zone) {
        boolean elsewhere =
                !zone.getRules().getOffset(at).equals(home.getRules().getOffset(at));
        return TIME.format(at.atZone(zone)) + (elsewhere ? " in " + place(zone) : "");
    }

    /** "saved 11:42" style: the time alone today, else with the day. */
    public String since(@Nullable Instant at) {
        if (at == null) {
            return "";
        }
        boolean today = LocalDate.ofInstant(at, home).equals(LocalDate.ofInstant(clock.instant(), home));
        return today ? time(at, home) : moment(at);
    }

    private static String late(long days, ZonedDateTime now, ZonedDateTime due) {
        if (days == 0) {
            long hours = Duration.between(due, now).toHours();
            return hours == 0 ? "Just late" : counted(hours, "hour") + " late";
        }
        return counted(days, "day") + " late";
    }

    private static String counted(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    private static String place(ZoneId zone) {
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
