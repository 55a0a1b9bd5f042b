package auditway.conduct.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An auditor's wish to see something, with a process of its own from preparation to verification.
 *
 * @param id for example MSP-2026-014-R-003
 * @param wanted what the auditor asks for, in their words
 * @param turnAt since when the one who is to act has been able to
 * @param answer what the partner wrote with the files, empty until then
 * @param reason why the last answer was returned, empty if it never was
 */
public record EvidenceRequest(
        String id,
        String auditId,
        @Nullable String controlId,
        String wanted,
        String raisedBy,
        String raisedByName,
        Instant raisedAt,
        State state,
        Instant turnAt,
        String answer,
        String reason,
        int version) {

    /** Whose turn it is. */
    public enum State {
        RAISED("Waits for the partner"),
        PROVIDED("Waits for the auditor"),
        RETURNED("Returned"),
        ACCEPTED("Accepted"),
        WITHDRAWN("Withdrawn");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    EvidenceRequest provided(String given, Instant at) {
        return new EvidenceRequest(
                id,
                auditId,
                controlId,
                wanted,
                raisedBy,
                raisedByName,
                raisedAt,
                State.PROVIDED,
                at,
                given,
                reason,
                version + 1);
    }

    EvidenceRequest accepted(Instant at) {
        return reviewed(State.ACCEPTED, reason, at);
    }

    EvidenceRequest returned(String why, Instant at) {
        return reviewed(State.RETURNED, why, at);
    }

    /** The audit ended early. */
    EvidenceRequest withdrawn(Instant at) {
        return reviewed(State.WITHDRAWN, reason, at);
    }

    /** Whether a person still has to act. */
    public boolean isOpen() {
        return state != State.ACCEPTED && state != State.WITHDRAWN;
    }

    private EvidenceRequest reviewed(State next, String why, Instant at) {
        return new EvidenceRequest(
                id, auditId, controlId, wanted, raisedBy, raisedByName, raisedAt, next, at, answer, why, version + 1);
    }
}
