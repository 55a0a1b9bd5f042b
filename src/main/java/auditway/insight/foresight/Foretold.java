package auditway.insight.foresight;

import java.time.Instant;

/**
 * Something that will happen.
 *
 * @param what the work, the subject of the mail, or what the diagram calls the limit
 * @param who whom it waits on or goes to, in words
 * @param why the sentence that explains a date, empty for mails and limits
 */
public record Foretold(Instant at, Kind kind, String what, String who, String why) {

    Foretold alsoTo(Foretold other) {
        return new Foretold(at, kind, what, who + ", " + other.who, why);
    }

    /** What kind of thing happens. */
    public enum Kind {
        DEADLINE("Deadline", "alarm"),
        MAIL("Mail", "envelope"),
        LIMIT("Limit", "signpost-split"),
        DONE("Done", "check-lg");

        private final String title;
        private final String icon;

        Kind(String title, String icon) {
            this.title = title;
            this.icon = icon;
        }

        public String title() {
            return title;
        }

        public String icon() {
            return icon;
        }
    }
}
