package auditway.audit.audit;

import auditway.platform.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * When the opening meeting and the closing meeting of an audit are held: at the beginning of its first and at the end of its last
 * day, as long as the settings say, on a short day a sixth of it at most.
 */
@Component
public class MeetingHours {

    private static final int PART = 6;
    private static final Duration SHORTEST = Duration.ofMinutes(1);

    private final Duration opening;
    private final Duration closing;

    public MeetingHours(
            @Value("${auditway.meetings.opening:30m}") Duration opening,
            @Value("${auditway.meetings.closing:60m}") Duration closing) {
        this.opening = opening;
        this.closing = closing;
    }

    /** The opening meeting of an audit that is held in this slot. */
    public Slot opening(Slot slot, BusinessCalendar calendar) {
        Slot first = slot.days(calendar).get(0);
        return new Slot(first.starts(), first.starts().plus(onDay(opening, first)));
    }

    /** The closing meeting of an audit that is held in this slot. */
    public Slot closing(Slot slot, BusinessCalendar calendar) {
        List<Slot> days = slot.days(calendar);
        Slot last = days.get(days.size() - 1);
        return new Slot(last.ends().minus(onDay(closing, last)), last.ends());
    }

    private static Duration onDay(Duration meeting, Slot day) {
        Duration part =
                Duration.between(day.starts(), day.ends()).dividedBy(PART).truncatedTo(ChronoUnit.MINUTES);
        Duration most = part.compareTo(SHORTEST) < 0 ? SHORTEST : part;
        return meeting.compareTo(most) < 0 ? meeting : most;
    }
}
