package auditway.audit.audit;

import auditway.platform.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** A time in which an audit was on hold and its clocks stood still. */
public record Pause(Instant from, Instant until) {

    private static final long DAY = Duration.ofDays(1).toSeconds();

    /** Its length in calendar days, a begun day counting as a whole one. */
    public long days() {
        return days(from);
    }

    /** Whether a clock that ran from {@code since} to {@code due} met it. */
    public boolean crosses(Instant since, Instant due) {
        return until.isAfter(since) && from.isBefore(due);
    }

    /** A date later by what the pause took of its time; on a business day where those are counted. */
    public Instant move(Instant due, Instant since, BusinessCalendar calendar, boolean businessDays) {
        ZonedDateTime moved = due.atZone(calendar.zone()).plusDays(days(since.isAfter(from) ? since : from));
        LocalDate day = moved.toLocalDate();
        return moved.with(businessDays ? calendar.plusBusinessDays(day, 0) : day)
                .toInstant();
    }

    private long days(Instant begun) {
        return (Duration.between(begun, until).toSeconds() + DAY - 1) / DAY;
    }
}
