package auditway.change.appeal;

import auditway.followup.decision.Result;
import java.time.Instant;

/**
 * What the appeal panel found.
 *
 * @param result what the decision is now: the one appealed against where it is upheld, a better one where it is amended
 * @param conditions what a qualified pass depends on, empty for the others
 */
public record Ruling(Result result, String reasons, String conditions, String by, Instant at) {}
