package auditway.conduct.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting was confirmed, moved or cancelled, and these people are to hear of it; told in the transaction that did it.
 *
 * @param off whether it is off for them
 * @param to whom to tell: all who are expected, or only those who came or went
 * @param before when it was to begin until now, null where it is new to them
 */
public record MeetingTold(
        Meeting meeting,
        boolean off,
        List<Attendee> to,
        @Nullable Instant before) {

    public MeetingTold {
        to = List.copyOf(to);
    }
}
