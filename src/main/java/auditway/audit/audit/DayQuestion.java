package auditway.audit.audit;

import java.util.Optional;

/** A kind of question about an audit's day that waits for a person's decision; nothing else is decided about the day meanwhile. */
public interface DayQuestion {

    /** Who asked what, and who decides: one sentence; empty where nothing waits. */
    Optional<String> waiting(String auditId);

    /** Whether the audit's meetings cannot be held until it is decided. */
    boolean barsMeetings();
}
