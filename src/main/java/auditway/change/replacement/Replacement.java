package auditway.change.replacement;

import auditway.audit.audit.TeamRole;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody takes a member's place in an audit.
 *
 * @param memberId whose place it is
 * @param reason why, as it was asked
 * @param successorId who is to take it, null until appointed
 * @param objection why the partner objected to that successor, null where it did not
 * @param changedAt when the place was taken
 * @param endedAt when it was done, verdicts looked at again where there were any, or its audit ended early
 */
record Replacement(
        String id,
        String auditId,
        String memberId,
        String memberName,
        TeamRole role,
        String reason,
        String askedBy,
        Instant askedAt,
        @Nullable String successorId,
        @Nullable Instant appointedAt,
        @Nullable String objection,
        @Nullable Instant changedAt,
        @Nullable Instant endedAt) {

    /** The successor of one that has been appointed. */
    String requiredSuccessor() {
        if (successorId == null) {
            throw new IllegalStateException("Nobody is appointed in " + id + " yet.");
        }
        return successorId;
    }

    /** Since when the step that waits now has been waiting. */
    Instant since() {
        return changedAt != null ? changedAt : appointedAt != null ? appointedAt : askedAt;
    }
}
