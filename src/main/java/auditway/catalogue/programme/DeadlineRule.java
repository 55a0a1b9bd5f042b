package auditway.catalogue.programme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A date by rule, for example "5 BD after closing-meeting"; it falls at the end of business in the partner's zone. */
public record DeadlineRule(int count, Unit unit, Direction direction, Anchor anchor) {

    /** Business days are counted in the partner's calendar. */
    public enum Unit {
        /** Business days. */
        BD,
        /** Calendar days. */
        CD
    }

    /** Which side of the anchor the date lies on. */
    public enum Direction {
        AFTER,
        BEFORE
    }

    /** What a rule counts from. */
    public enum Anchor {
        /** The step was opened. */
        OPENED("opened", "the opening of the step"),
        /** The day of the audit. */
        AUDIT("audit", "the audit"),
        CLOSING_MEETING("closing-meeting", "the closing meeting"),
        GAP_REPORT("gap-report", "the gap report"),
        GAP_REVIEW("gap-review", "the gap review"),
        DECISION("decision", "the decision"),
        /** The audit ended, whichever way. */
        ENDED("ended", "the end of the audit"),
        /** The due date of the thing itself, as it stands after an extension: for grace periods. */
        DUE_DATE("due-date", "the due date");

        private final String word;
        private final String title;

        Anchor(String word, String title) {
            this.word = word;
            this.title = title;
        }

        /** As it stands in a sentence. */
        public String title() {
            return title;
        }

        /** The anchor as rules spell it. */
        public String word() {
            return word;
        }
    }

    private static final Pattern GRAMMAR = Pattern.compile("(\\d{1,4}) (BD|CD) (after|before) ([a-z-]+)");

    /** @throws IllegalArgumentException saying what a rule looks like */
    @JsonCreator
    public static DeadlineRule parse(String text) {
        var parts = GRAMMAR.matcher(text.strip());
        if (!parts.matches()) {
            throw unreadable(text);
        }
        return new DeadlineRule(
                Integer.parseInt(parts.group(1)),
                Unit.valueOf(parts.group(2)),
                Direction.valueOf(parts.group(3).toUpperCase(Locale.ROOT)),
                anchor(text, parts.group(4)));
    }

    /** The rule as {@link #parse} reads it. */
    @JsonValue
    public String text() {
        return count + " " + unit + " " + direction.name().toLowerCase(Locale.ROOT) + " " + anchor.word();
    }

    /** The rule in words, for example "5 business days after the closing meeting". */
    public String inWords() {
        var days = (unit == Unit.BD ? "business" : "calendar") + (count == 1 ? " day " : " days ");
        return count == 0
                ? "On the day of " + anchor.title()
                : count + " " + days + direction.name().toLowerCase(Locale.ROOT) + " " + anchor.title();
    }

    /** What a rule looks like, for messages. */
    public static String expectation() {
        var words = Arrays.stream(Anchor.values()).map(Anchor::word).collect(Collectors.joining(", "));
        return "a rule such as \"5 BD after closing-meeting\" (BD or CD, after or before, and one of " + words + ")";
    }

    private static Anchor anchor(String text, String word) {
        return Arrays.stream(Anchor.values())
                .filter(anchor -> anchor.word().equals(word))
                .findFirst()
                .orElseThrow(() -> unreadable(text));
    }

    private static IllegalArgumentException unreadable(String text) {
        return new IllegalArgumentException("Expected " + expectation() + ", found \"" + text + "\".");
    }
}
