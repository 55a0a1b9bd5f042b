package auditway.change.rescheduling;

import java.util.Locale;

/** The side that another date lies with. */
public enum Cause {
    PARTNER("the partner"),
    AUDITOR("the audit team or the programme");

    private final String title;

    Cause(String title) {
        this.title = title;
    }

    /** As it stands in a sentence. */
    public String title() {
        return title;
    }

    /** As forms send it: {@code partner} or {@code auditor}. */
    public static Cause of(String answer) {
        return valueOf(answer.toUpperCase(Locale.ROOT));
    }

    /** As forms take it. */
    public String answer() {
        return name().toLowerCase(Locale.ROOT);
    }
}
