package auditway.platform.web;

import auditway.platform.people.Account;
import auditway.platform.people.CurrentActor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Dates and times in words, for templates as {@code @dates}: by the clock of the person who reads them. */
@Component("dates")
public class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY_OF_YEAR =
            DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private final Clock clock;
    private final ZoneId installation;
    private final Supplier<Optional<ZoneId>> reader;

    @Autowired
    Dates(Clock clock, @Value("${auditway.zone:}") String zone, CurrentActor current) {
        this(
                clock,
                zone.isBlank() ? ZoneId.systemDefault() : ZoneId.of(zone),
                () -> current.account().map(Account::zone));
    }

    /** Dates for a reader who may have chosen a zone. */
    Dates(Clock clock, ZoneId installation, Supplier<Optional<ZoneId>> reader) {
        this.clock = clock;
        this.installation = installation;
        this.reader = reader;
    }

    /** The zone of the installation, which counts where a person has chosen none. */
    public ZoneId installation() {
        return installation;
    }

    /** The zone of the signed-in person. */
    public ZoneId zone() {
        return reader.get().orElse(installation);
    }

    /** The place whose clock the pages show, for example "Berlin". */
    public String place() {
        return place(zone());
    }

    /** A due date, which is neither near nor late while the audit is on hold; nothing for nothing. */
    public @Nullable DueView due(@Nullable Instant at, boolean held) {
        if (at == null) {
            return null;
        }
        if (held) {
            return DueView.stopped(date(at));
        }
        ZoneId zone = zone();
        ZonedDateTime due = at.atZone(zone);
        ZonedDateTime now = clock.instant().atZone(zone);
        long days = ChronoUnit.DAYS.between(now.toLocalDate(), due.toLocalDate());
        if (due.isBefore(now)) {
            return new DueView(late(-days, now, due), moment(at), "due-late", "alarm-fill");
        }
        if (days == 0) {
            return new DueView("Today, " + time(at), date(at), "due-today", "hourglass-split");
        }
        return new DueView(days == 1 ? "Tomorrow" : "In " + days + " days", moment(at), "", null);
    }

    /** "Thu 26 Nov 2026". */
    public String date(@Nullable Instant at) {
        return date(at, zone());
    }

    /** The day it is at a place, for what happens there: "Thu 26 Nov 2026". */
    public String date(@Nullable Instant at, ZoneId place) {
        return at == null ? "" : DAY.format(at.atZone(place));
    }

    /** "4 Aug", with the year where it is another. */
    public String shortDay(@Nullable Instant at) {
        if (at == null) {
            return "";
        }
        ZoneId zone = zone();
        ZonedDateTime day = at.atZone(zone);
        boolean thisYear = day.getYear() == clock.instant().atZone(zone).getYear();
        return (thisYear ? SHORT_DAY : SHORT_DAY_OF_YEAR).format(day);
    }

    public String date(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** "Monday, 23 November 2026": today. */
    public String today() {
        return LONG_DAY.format(clock.instant().atZone(zone()));
    }

    /** "Thu 26 Nov 2026, 18:00". */
    public String moment(@Nullable Instant at) {
        return at == null ? "" : date(at) + ", " + time(at);
    }

    /**
     * What happens at a place, by its clock: "Thu 26 Nov 2026, 18:00", and where the reader's clock differs
     * "Thu 26 Nov 2026, 18:00 in Berlin (17:00 in London)".
     */
    public String local(@Nullable Instant at, ZoneId place) {
        if (at == null) {
            return "";
        }
        String there = date(at, place) + ", " + TIME.format(at.atZone(place));
        ZoneId zone = zone();
        if (place.getRules().getOffset(at).equals(zone.getRules().getOffset(at))) {
            return there;
        }
        boolean sameDay = LocalDate.ofInstant(at, place).equals(LocalDate.ofInstant(at, zone));
        return there + " in " + place(place) + " (" + (sameDay ? time(at) : moment(at)) + " in " + place(zone) + ")";
    }

    /** "18:00". */
    public String time(Instant at) {
        return TIME.format(at.atZone(zone()));
    }

    /** "saved 11:42" style: the time alone today, else with the day. */
    public String since(@Nullable Instant at) {
        if (at == null) {
            return "";
        }
        ZoneId zone = zone();
        boolean today = LocalDate.ofInstant(at, zone).equals(LocalDate.ofInstant(clock.instant(), zone));
        return today ? time(at) : moment(at);
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
        if (zone instanceof ZoneOffset offset) {
            return offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset;
        }
        String id = zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
