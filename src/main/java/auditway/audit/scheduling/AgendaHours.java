package auditway.audit.scheduling;

import auditway.audit.audit.MeetingHours;
import auditway.audit.audit.Slot;
import auditway.audit.audit.Wording;
import auditway.platform.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The hours in which sections can be audited: those of the agreed slot, without opening meeting, closing meeting and breaks.
 *
 * @param days the hours of each day
 */
record AgendaHours(List<Slot> days, Slot opening, Slot closing, List<Slot> breaks, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** A break on each day, at that hour on the partner's clock. */
    record Pause(LocalTime starts, int minutes) {}

    static AgendaHours of(Slot slot, BusinessCalendar calendar, MeetingHours meetings, List<Pause> pauses) {
        List<Slot> days = slot.days(calendar);
        return new AgendaHours(
                days,
                meetings.opening(slot, calendar),
                meetings.closing(slot, calendar),
                days.stream()
                        .flatMap(day -> pauses.stream().map(pause -> on(day, pause, calendar.zone())))
                        .toList(),
                calendar.zone());
    }

    /** In a day that goes on after midnight an hour before its first one lies behind midnight. */
    private static Slot on(Slot day, Pause pause, ZoneId zone) {
        ZonedDateTime starts =
                LocalDate.ofInstant(day.starts(), zone).atTime(pause.starts()).atZone(zone);
        Instant first = (starts.toInstant().isBefore(day.starts()) ? starts.plusDays(1) : starts).toInstant();
        return new Slot(first, first.plus(Duration.ofMinutes(pause.minutes())));
    }

    /** The stretches of time that are left, in order. */
    List<Slot> free() {
        List<Slot> taken = Stream.concat(Stream.of(opening, closing), breaks.stream())
                .sorted(Comparator.comparing(Slot::starts))
                .toList();
        List<Slot> free = new ArrayList<>();
        for (Slot day : days) {
            Instant from = day.starts();
            for (Slot each : taken) {
                if (each.overlaps(new Slot(from, day.ends()))) {
                    add(free, from, each.starts());
                    from = each.ends();
                }
            }
            add(free, from, day.ends());
        }
        return free;
    }

    private static void add(List<Slot> free, Instant from, Instant to) {
        if (from.isBefore(to)) {
            free.add(new Slot(from, to));
        }
    }

    /** Why no section is audited at this time, and what to do; empty where it can be. */
    Optional<String> refusal(Slot time) {
        if (days.stream().noneMatch(day -> day.holds(time))) {
            return Optional.of("%s lies outside the hours of the audit, %s; choose a time within them."
                    .formatted(hours(time), days.stream().map(this::day).collect(Collectors.joining(" and "))));
        }
        if (time.overlaps(opening)) {
            return Optional.of(
                    "The opening meeting lasts until %s; start then or later.".formatted(at(opening.ends())));
        }
        if (time.overlaps(closing)) {
            return Optional.of(
                    "The closing meeting begins at %s, and this lasts until %s; start earlier or take fewer minutes."
                            .formatted(at(closing.starts()), at(time.ends())));
        }
        return breaks.stream()
                .filter(time::overlaps)
                .findFirst()
                .map(pause -> "%s runs into the break from %s; end before it or start after it."
                        .formatted(hours(time), hours(pause)));
    }

    /** Why there can be no such break beside those before it, and what to do; empty where there can. */
    Optional<String> refusal(Pause pause, List<Pause> before) {
        List<Slot> times = days.stream().map(day -> on(day, pause, zone)).toList();
        String outside = "%s lies outside the hours of the audit, %s; choose a time within them or remove this break.";
        for (int number = 0; number < times.size(); number++) {
            if (!days.get(number).holds(times.get(number))) {
                return Optional.of(outside.formatted(hours(times.get(number)), day(days.get(number))));
            }
        }
        if (times.stream().allMatch(opening::overlaps)) {
            return Optional.of("The opening meeting lasts until %s; begin this break then or later."
                    .formatted(at(opening.ends())));
        }
        if (times.stream().allMatch(closing::overlaps)) {
            return Optional.of(
                    "The closing meeting begins at %s; end this break by then.".formatted(at(closing.starts())));
        }
        return before.stream()
                .flatMap(other -> days.stream().map(day -> on(day, other, zone)))
                .filter(other -> times.stream().anyMatch(other::overlaps))
                .findFirst()
                .map(other -> "There is a break from %s already; choose another time or remove this one."
                        .formatted(hours(other)));
    }

    /** "09:30 to 10:15". */
    String hours(Slot time) {
        return at(time.starts()) + " to " + at(time.ends());
    }

    private String day(Slot day) {
        return hours(day) + " on " + Wording.day(LocalDate.ofInstant(day.starts(), zone));
    }

    private String at(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }
}
