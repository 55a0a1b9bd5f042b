package auditway.report;

/** The team's word on a control as a report prints it (domain §5). */
public enum Verdict {
    MET("Met", "✓", "validated"),
    PARTIALLY_MET("Partially met", "◐", "failed"),
    NOT_MET("Not met", "✗", "failed"),
    NOT_APPLICABLE("Not applicable", "–", "outside"),
    EXEMPT("Exempt", "✓", "validated"),
    WAIVED("Waived", "–", "outside"),
    NOT_ASSESSED("Not assessed", "○", "outside");

    private final String title;
    private final String mark;
    private final String tone;

    Verdict(String title, String mark, String tone) {
        this.title = title;
        this.mark = mark;
        this.tone = tone;
    }

    public String title() {
        return title;
    }

    /** The sign printed before the control. */
    public String mark() {
        return mark;
    }

    /** What it means for the partner: validated, failed, or outside the count. */
    public String tone() {
        return tone;
    }
}
