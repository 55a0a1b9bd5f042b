package auditway.change.interruption;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that broke into an audit's way.
 *
 * @param id for example MSP-2026-014-H-01
 * @param cause {@code partner} or {@code auditor}, null for a hold
 * @param decision what followed, null while it is open
 */
record Interruption(
        String id,
        String auditId,
        Kind kind,
        @Nullable String cause,
        String reason,
        String begunBy,
        String begunByName,
        Instant begunAt,
        @Nullable String decision,
        String decidedWhy,
        @Nullable String decidedBy) {

    /** Each has a diagram of its own. */
    enum Kind {
        HOLD("hold", "H"),
        NO_SHOW("no-show", "N"),
        BROKEN_OFF("interrupted-audit", "I");

        private final String process;
        private final String letter;

        Kind(String process, String letter) {
            this.process = process;
            this.letter = letter;
        }

        String process() {
            return process;
        }

        String letter() {
            return letter;
        }
    }

    boolean isOpen() {
        return decision == null;
    }
}
