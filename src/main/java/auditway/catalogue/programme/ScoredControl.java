package auditway.catalogue.programme;

/** What one control earned, as far as scoring is concerned; an accepted closure counts as met. */
public record ScoredControl(String controlId, Credit credit) {

    /** How much of its weight a control earns. */
    public enum Credit {
        /** Met: all of it. */
        FULL,
        /** Partially met: the edition's fraction of it. */
        PARTIAL,
        /** Not met, or not assessed yet. */
        NONE,
        /** Not applicable, exempt or waived: leaves numerator and denominator (rule 5). */
        EXCLUDED
    }
}
