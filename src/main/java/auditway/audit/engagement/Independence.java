package auditway.audit.engagement;

import auditway.audit.audit.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person declared about a partner.
 *
 * @param adviceUntil last day of the paid advice, null where there was none or nobody knows
 */
record Independence(boolean paidAdvice, @Nullable LocalDate adviceUntil) {

    /** Rule 16: paid advice that ended within so many months before the day bars the assignment. */
    boolean barred(LocalDate day, int months) {
        return paidAdvice && (adviceUntil == null || !day.isAfter(adviceUntil.plusMonths(months)));
    }

    /** " until Mon 3 Mar 2025", or nothing where nobody knows. */
    String until() {
        return adviceUntil == null ? "" : " until " + Wording.day(adviceUntil);
    }
}
