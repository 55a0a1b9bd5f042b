package auditway.followup.decision;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A control that counts as met although it was not assessed so.
 *
 * @param items the action items that closed it, empty where it was regraded
 * @param at when the last of them was accepted, null where it was regraded
 */
public record CountedAsMet(
        String controlId,
        Why why,
        List<String> items,
        @Nullable Instant at) {

    /** What made it count. */
    public enum Why {
        /** All that was raised about it was accepted. */
        CLOSED("closed by its action items"),
        /** A ruling on a dispute left an opportunity for improvement. */
        RULING("graded down to an opportunity for improvement by ruling on a dispute"),
        /** The technical review left an opportunity for improvement. */
        REVIEW("graded down to an opportunity for improvement in the technical review"),
        /** A ruling on a dispute withdrew what was found. */
        WITHDRAWN("its finding withdrawn by ruling on a dispute");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** "closed by AI-01", or how it was regraded. */
    public String words() {
        return why == Why.CLOSED ? "closed by " + String.join(", ", items) : why.words();
    }
}
