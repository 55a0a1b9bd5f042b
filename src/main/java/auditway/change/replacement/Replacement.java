package auditway.change.replacement;

import auditway.audit.audit.TeamRole;
import auditway.audit.request.Request;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a request that a person takes a member's place keeps.
 *
 * @param memberId whose place it is
 * @param successorId who is to take it, null until appointed
 * @param objection why the partner objected to that successor, null where it did not
 * @param changedAt when the place was taken
 */
record Replacement(
        String memberId,
        String memberName,
        TeamRole role,
        @Nullable String successorId,
        @Nullable Instant appointedAt,
        @Nullable String objection,
        @Nullable Instant changedAt) {

    static final String KIND = "team-change";

    static Replacement of(Request request) {
        return request.terms(Replacement.class);
    }

    Replacement appointed(String successor, Instant at) {
        return new Replacement(memberId, memberName, role, successor, at, null, changedAt);
    }

    Replacement objected(String reason) {
        return new Replacement(memberId, memberName, role, successorId, appointedAt, reason, changedAt);
    }

    Replacement changed(Instant at) {
        return new Replacement(memberId, memberName, role, successorId, appointedAt, objection, at);
    }

    /** The successor of one that has been appointed. */
    String requiredSuccessor() {
        if (successorId == null) {
            throw new IllegalStateException("No one is appointed in the place of " + memberName + " yet.");
        }
        return successorId;
    }

    /** Since when the step that waits now has been waiting. */
    Instant since(Request request) {
        return changedAt != null
                ? changedAt
                : appointedAt != null ? appointedAt : request.asked().at();
    }

    /** The place: "Priya Nair, Auditor". */
    String place() {
        return memberName + ", " + role.title();
    }
}
