package auditway.change.rescheduling;

import auditway.audit.request.Request;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a wish for another date keeps.
 *
 * @param windowFrom first day that would suit, absent where no days were named
 * @param starts first moment of the slot that was agreed then
 * @param percent of the audit fee that it costs
 * @param fee the rule that gave it, as a sentence
 */
record RescheduleTerms(
        Cause cause,
        @Nullable LocalDate windowFrom,
        @Nullable LocalDate windowTo,
        Instant starts,
        Instant ends,
        int percent,
        String fee) {

    static RescheduleTerms of(Request wish) {
        return wish.terms(RescheduleTerms.class);
    }

    /** The same with the cause put right, and what it costs then. */
    RescheduleTerms assessed(Cause other, Fee assessed) {
        return new RescheduleTerms(other, windowFrom, windowTo, starts, ends, assessed.percent(), assessed.sentence());
    }

    static boolean countsForPartner(Request wish) {
        return wish.is("agreed") && of(wish).cause() == Cause.PARTNER;
    }
}
