package auditway.change.dispute;

import auditway.audit.request.RequestDecision;
import auditway.conduct.finding.Grade;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How an instance can rule on a dispute. */
enum Ruling {
    UPHELD,
    REGRADED,
    VOID;

    /** What a ruling keeps: the lower grade, absent unless it was regraded. */
    record Terms(@Nullable Grade grade) {}

    static Ruling of(RequestDecision decision) {
        return of(decision.outcome());
    }

    /** As forms send it. */
    static Ruling of(String outcome) {
        return valueOf(outcome.toUpperCase(Locale.ROOT));
    }

    static @Nullable Grade grade(RequestDecision decision) {
        return decision.terms(Terms.class).grade();
    }

    /** Whether the words ask for this grade by its name, an opportunity for improvement also by a short one. */
    static boolean isNamed(Grade grade, String words) {
        String said = words.toLowerCase(Locale.ROOT);
        return said.contains(grade.title().toLowerCase(Locale.ROOT))
                || grade == Grade.OPPORTUNITY_FOR_IMPROVEMENT
                        && (said.contains("opportunity") || said.matches("(?s).*\\bofi\\b.*"));
    }

    /** The ruling in a few words, for example "graded score-impacting". */
    static String words(RequestDecision decision) {
        Grade grade = grade(decision);
        return switch (of(decision)) {
            case UPHELD -> "upheld";
            case VOID -> "withdrawn";
            case REGRADED ->
                "graded " + (grade == null ? "lower" : grade.title().toLowerCase(Locale.ROOT));
        };
    }
}
