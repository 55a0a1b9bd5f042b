package auditway.change.rescheduling;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The question whether an audit moves to an edition that was published after it was requested.
 *
 * @param id for example MSP-2026-014-E-01
 * @param decision {@code kept} or {@code moved}, {@code ended} where the audit ended first, null while it is open
 * @param turnAt since when whoever is to act has been able to
 */
record EditionMove(
        String id,
        String auditId,
        String fromEdition,
        String toEdition,
        Instant raisedAt,
        @Nullable String decision,
        String decidedWhy,
        @Nullable String decidedBy,
        Instant turnAt) {}
