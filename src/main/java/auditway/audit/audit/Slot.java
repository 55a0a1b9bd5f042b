package auditway.audit.audit;

import auditway.platform.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A time in which the audit could be or will be held. */
public record Slot(Instant starts, Instant ends) {

    /** Whether both have a moment in common. */
    public boolean overlaps(Slot other) {
        return starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }

    /** Whether all of the other lies in this one. */
    public boolean holds(Slot other) {
        return !other.starts.isBefore(starts) && !other.ends.isAfter(ends);
    }

    /** How many days it takes: its first, its last, and each business day between. */
    public int businessDays(BusinessCalendar calendar) {
        LocalDate first = LocalDate.ofInstant(starts, calendar.zone());
        LocalDate last = LocalDate.ofInstant(ends.minusNanos(1), calendar.zone());
        return (int) first.datesUntil(last.plusDays(1))
                .filter(day -> day.equals(first) || day.equals(last) || calendar.isBusinessDay(day))
                .count();
    }

    /** The days of a longer slot, each at its hours: its first and last day and each business day between. */
    public List<Slot> days(BusinessCalendar calendar) {
        LocalDate first = LocalDate.ofInstant(starts, calendar.zone());
        LocalDate last = LocalDate.ofInstant(ends, calendar.zone());
        LocalTime from = LocalTime.ofInstant(starts, calendar.zone());
        LocalTime to = LocalTime.ofInstant(ends, calendar.zone());
        if (!to.isAfter(from)) {
            return List.of(this);
        }
        return first.datesUntil(last.plusDays(1))
                .filter(day -> day.equals(first) || day.equals(last) || calendar.isBusinessDay(day))
                .map(day -> new Slot(
                        day.atTime(from).atZone(calendar.zone()).toInstant(),
                        day.atTime(to).atZone(calendar.zone()).toInstant()))
                .toList();
    }
}
