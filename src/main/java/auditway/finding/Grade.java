package auditway.finding;

import auditway.programme.Control;

/** What a finding is and how much it weighs, heaviest first; the first two are nonconformities (ISO 19011 3.11: major and minor). */
public enum Grade {
    MANDATORY("Mandatory"),
    SCORE_IMPACTING("Score-impacting"),
    OPPORTUNITY_FOR_IMPROVEMENT("Opportunity for improvement"),
    STRENGTH("Strength");

    private final String title;

    Grade(String title) {
        this.title = title;
    }

    /** What not meeting a control of this kind leads to (rule 9). */
    static Grade of(Control.Kind kind) {
        return switch (kind) {
            case MANDATORY -> MANDATORY;
            case SCORED -> SCORE_IMPACTING;
            case RECOMMENDED -> OPPORTUNITY_FOR_IMPROVEMENT;
        };
    }

    public String title() {
        return title;
    }

    /** As it stands above several of them. */
    public String plural() {
        return switch (this) {
            case MANDATORY, SCORE_IMPACTING -> title;
            case OPPORTUNITY_FOR_IMPROVEMENT -> "Opportunities for improvement";
            case STRENGTH -> "Strengths";
        };
    }

    /** Whether the partner must act on it: it raises an action item. */
    public boolean isNonconformity() {
        return this == MANDATORY || this == SCORE_IMPACTING;
    }

    public boolean isHeavierThan(Grade other) {
        return compareTo(other) < 0;
    }

    /** NONCONFORMITY, OPPORTUNITY_FOR_IMPROVEMENT or STRENGTH. */
    public String kind() {
        return isNonconformity() ? "NONCONFORMITY" : name();
    }
}
