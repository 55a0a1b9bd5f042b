package auditway.conduct.assessment;

/** The audit team's judgement of one control (domain §5). */
public enum Verdict {
    NOT_ASSESSED("Not assessed"),
    MET("Met"),
    PARTIALLY_MET("Partially met"),
    NOT_MET("Not met"),
    NOT_APPLICABLE("Not applicable"),
    EXEMPT("Exempt"),
    WAIVED("Waived");

    private final String title;

    Verdict(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it falls short of the requirement, so that a finding is due (rule 9). */
    public boolean fallsShort() {
        return this == PARTIALLY_MET || this == NOT_MET;
    }

    /** Whether the control leaves numerator and denominator of the score (rule 5). */
    public boolean leavesScore() {
        return this == NOT_APPLICABLE || this == EXEMPT || this == WAIVED;
    }

    /** Whether it must be explained in writing. */
    public boolean needsReason() {
        return this != NOT_ASSESSED && this != MET;
    }
}
