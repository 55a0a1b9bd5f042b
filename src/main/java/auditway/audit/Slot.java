package auditway.audit;

import java.time.Instant;

/** A time in which the audit could be or will be held. */
public record Slot(Instant starts, Instant ends) {

    boolean overlaps(Slot other) {
        return starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }
}
