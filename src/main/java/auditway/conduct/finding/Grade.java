package auditway.conduct.finding;

import auditway.catalogue.programme.Control;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

    /** How many there are of each, heaviest first: "2 mandatory, 1 strength"; "none" where there are none. */
    public static String counted(Collection<Finding> findings) {
        Map<Grade, Long> counts =
                findings.stream().collect(Collectors.groupingBy(Finding::grade, TreeMap::new, Collectors.counting()));
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey().said(count.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private String said(long number) {
        return (number == 1 ? title : plural()).toLowerCase(Locale.ROOT);
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
