package auditway.catalogue.programme;

/**
 * Numbers of a programme that are not deadlines.
 *
 * @param earliestSlotBusinessDays how many business days ahead a proposed slot must lie
 * @param slotsAtMost how many slots may be proposed at once
 * @param independenceMonths within which paid advice to the partner bars an assignment (rule 16)
 * @param planClosesScoreImpacting whether a SCORE_IMPACTING item may close on an accepted plan (rule 12)
 */
public record Limits(
        int earliestSlotBusinessDays, int slotsAtMost, int independenceMonths, boolean planClosesScoreImpacting) {

    /** The defaults of the field, for editions that say nothing else. */
    public static final Limits USUAL = new Limits(20, 3, 24, false);
}
