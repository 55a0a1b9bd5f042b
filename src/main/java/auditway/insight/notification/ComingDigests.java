package auditway.insight.notification;

import java.time.Instant;
import java.util.Optional;

/** Digests about one audit's work that are still to be written, for those who look ahead. */
public interface ComingDigests {

    /** When the next of them is written, empty if nobody waits for one. */
    Optional<Instant> next(String auditId);

    /** Writes those whose time has come, in the caller's transaction. */
    void send(String auditId);
}
