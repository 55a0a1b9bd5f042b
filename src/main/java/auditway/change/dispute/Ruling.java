package auditway.change.dispute;

import auditway.conduct.finding.Grade;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one instance found.
 *
 * @param grade the lower grade, absent unless it was regraded
 */
public record Ruling(Kind kind, @Nullable Grade grade, String reasons, String by, Instant at) {

    /** How a dispute can end. */
    public enum Kind {
        UPHELD,
        REGRADED,
        VOID
    }

    /** The ruling in a few words, for example "graded score-impacting". */
    public String words() {
        return switch (kind) {
            case UPHELD -> "upheld";
            case VOID -> "withdrawn";
            case REGRADED ->
                "graded " + (grade == null ? "lower" : grade.title().toLowerCase(Locale.ROOT));
        };
    }
}
