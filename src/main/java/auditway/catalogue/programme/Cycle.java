package auditway.catalogue.programme;

import java.time.LocalDate;
import java.util.List;

/**
 * How a partner goes on after an audit: when the next full audit is due, what is reviewed until then, and until when a failed audit
 * may be repeated in part.
 *
 * @param fullAuditMonths from one full audit to the next
 * @param annualReviewMonths after the full audit, in rising order
 * @param renewalLeadMonths how long ahead of its due date the next full audit is opened
 * @param reauditDays calendar days after NO_PASS within which a re-audit of the failed controls may be asked for
 * @param statementDays calendar days the partner has to state its performance
 */
public record Cycle(
        int fullAuditMonths,
        List<Integer> annualReviewMonths,
        int renewalLeadMonths,
        int reauditDays,
        int statementDays) {

    /** The defaults of the field, for editions that say nothing else. */
    public static final Cycle USUAL = new Cycle(36, List.of(12, 24), 6, 90, 30);

    public Cycle {
        annualReviewMonths = List.copyOf(annualReviewMonths);
    }

    /** The last day of a designation whose cycle counts from this day. */
    public LocalDate ends(LocalDate countsFrom) {
        return countsFrom.plusMonths(fullAuditMonths);
    }

    /** The day the next full audit is opened; counted back from the end, so that a short month moves it once only. */
    public LocalDate opensRenewal(LocalDate expires) {
        return expires.minusMonths(renewalLeadMonths);
    }
}
