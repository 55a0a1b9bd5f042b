package auditway.conduct.finding;

import java.time.Instant;
import java.util.List;

/**
 * What the gap report says, on its page and on paper: the findings as they were issued, and what changed since.
 *
 * @param about what the report is, sentence by sentence
 * @param none the sentence that stands in place of findings; empty where there are any
 * @param changes what the reader may know of, oldest first
 */
public record GapReportText(List<String> about, List<Group> groups, String none, List<Change> changes) {

    /** Findings of one grade. */
    public record Group(Grade grade, List<Line> lines) {

        public String title() {
            return grade.plural() + " (" + lines.size() + ")";
        }

        public boolean isStrengths() {
            return grade == Grade.STRENGTH;
        }
    }

    /** One finding with what is said about it. */
    public record Line(String title, List<Fact> facts) {}

    /** A label with what is said under it. */
    public record Fact(String label, String value) {}

    /** Something that is otherwise than the report says, with its day at the partner's place. */
    public record Change(Instant at, String day, String sentence) {}
}
