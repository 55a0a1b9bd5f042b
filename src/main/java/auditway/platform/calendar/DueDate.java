package auditway.platform.calendar;

import java.time.Instant;

/** A moment a person is held to, with the sentence that explains it: rule, start and calendar. */
public record DueDate(Instant at, String why) {

    /** The earlier of the two, this one where they are the same moment. */
    public DueDate orEarlier(DueDate other) {
        return other.at.isBefore(at) ? other : this;
    }
}
