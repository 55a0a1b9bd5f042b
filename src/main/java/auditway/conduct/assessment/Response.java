package auditway.conduct.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The partner's answer to one control.
 *
 * @param claim null while only something was written down
 * @param responder name of the one who wrote it last
 */
public record Response(
        String auditId,
        String controlId,
        @Nullable Claim claim,
        String statement,
        String respondedBy,
        String responder,
        Instant respondedAt,
        int version) {

    /** Whether it can be handed in: claimed, and explained where the partner says it does not apply. */
    public boolean isComplete() {
        return claim != null && (claim != Claim.NOT_APPLICABLE || !statement.isBlank());
    }

    /** The claim as far as it counts: none while it is incomplete. */
    public @Nullable Claim counted() {
        return isComplete() ? claim : null;
    }

    /** The same answer to a control that bears another id, or asks something else, from now on. */
    Response goingOn(String control, @Nullable Claim now) {
        return new Response(auditId, control, now, statement, respondedBy, responder, respondedAt, version + 1);
    }
}
