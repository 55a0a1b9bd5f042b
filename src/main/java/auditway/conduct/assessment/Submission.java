package auditway.conduct.assessment;

import java.time.Instant;

/**
 * The partner has handed in its answers, once at least.
 *
 * @param locked whether they can no longer be changed (rule 20)
 * @param unlockedWhy why they may be changed again, empty while locked
 */
public record Submission(
        String auditId,
        boolean locked,
        String submittedBy,
        String submitter,
        Instant submittedAt,
        String unlockedWhy) {}
