package auditway.change.rescheduling;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A wish for another date and what became of it.
 *
 * @param id for example MSP-2026-014-D-01
 * @param starts first moment of the slot that was agreed then
 * @param decision {@code agreed} or {@code refused}, {@code ended} where the audit ended first, null while it is open
 */
record Reschedule(
        String id,
        String auditId,
        Cause cause,
        String reason,
        @Nullable LocalDate windowFrom,
        @Nullable LocalDate windowTo,
        Instant starts,
        Instant ends,
        String askedBy,
        String askedByName,
        Instant askedAt,
        Fee fee,
        @Nullable String decision,
        String decidedWhy,
        @Nullable String decidedBy) {

    boolean isOpen() {
        return decision == null;
    }

    boolean countsForPartner() {
        return cause == Cause.PARTNER && "agreed".equals(decision);
    }
}
