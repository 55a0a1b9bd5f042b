package auditway.followup.report;

import java.util.Locale;

/** The team's word on a control as a report prints it (domain §5). */
public enum Verdict {
    MET("Met", "✓", Tone.VALIDATED),
    PARTIALLY_MET("Partially met", "◐", Tone.PARTIAL),
    NOT_MET("Not met", "✗", Tone.FAILED),
    NOT_APPLICABLE("Not applicable", "–", Tone.OUTSIDE),
    EXEMPT("Exempt", "✓", Tone.VALIDATED),
    WAIVED("Waived", "–", Tone.OUTSIDE),
    NOT_ASSESSED("Not assessed", "○", Tone.OUTSIDE);

    /** What a verdict means for the report's count. */
    public enum Tone {
        VALIDATED,
        PARTIAL,
        FAILED,
        OUTSIDE;

        /** The class that colours its mark. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String title;
    private final String mark;
    private final Tone tone;

    Verdict(String title, String mark, Tone tone) {
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

    /** Whether something was to be closed. */
    boolean isOpen() {
        return tone == Tone.PARTIAL || tone == Tone.FAILED;
    }

    public Tone tone() {
        return tone;
    }
}
