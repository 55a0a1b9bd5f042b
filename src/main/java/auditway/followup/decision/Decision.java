package auditway.followup.decision;

import java.time.Instant;

/**
 * The programme owner's yes or no.
 *
 * @param conditions what a qualified pass depends on, empty for the others
 */
public record Decision(Result result, String rationale, String conditions, String by, Instant at) {}
