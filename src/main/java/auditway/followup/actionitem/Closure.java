package auditway.followup.actionitem;

import java.time.Instant;

/** What the partner says was done, and who says so. */
public record Closure(String statement, String submittedBy, Instant submittedAt) {}
