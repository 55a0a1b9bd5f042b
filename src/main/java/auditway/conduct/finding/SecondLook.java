package auditway.conduct.finding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The look of a person other than the drafter at a finding that can cost the pass. */
public record SecondLook(
        State state,
        @Nullable String by,
        @Nullable Instant at,
        @Nullable String remark) {

    /** Where the second look stands. */
    public enum State {
        NOT_NEEDED("not needed"),
        WAITING("Waiting"),
        AGREED("Agreed"),
        RETURNED("Sent back");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    static SecondLook asNeededFor(Grade grade) {
        return new SecondLook(grade == Grade.MANDATORY ? State.WAITING : State.NOT_NEEDED, null, null, null);
    }

    boolean blocksIssue() {
        return state == State.WAITING || state == State.RETURNED;
    }
}
