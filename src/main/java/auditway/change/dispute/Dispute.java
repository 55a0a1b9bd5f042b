package auditway.change.dispute;

import auditway.conduct.finding.Grade;
import auditway.platform.refusal.Conflict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/**
 * A finding the partner does not agree with; there is one for each finding.
 *
 * @param finding label of the finding, for example F-02
 * @param title what the finding says in one line
 * @param grade the grade it had when it was disputed
 * @param itemId its action item, whose clock stands still meanwhile; absent where it has none
 * @param wanted what should be found instead
 * @param first the lead auditor's ruling, absent until then
 * @param objection why the partner does not accept that, absent where it does
 * @param second the technical reviewer's ruling, absent without a second instance
 */
public record Dispute(
        @Id String id,
        @Version @Nullable Integer version,
        String auditId,
        String findingId,
        String finding,
        String title,
        Grade grade,
        @Nullable String itemId,
        String grounds,
        String wanted,
        String disputedBy,
        Instant disputedAt,
        State state,

        @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "first_") @Nullable
        Ruling first,

        @Nullable String objection,
        @Nullable Instant objectedAt,

        @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "second_") @Nullable
        Ruling second) {

    /** Whom a dispute waits for. */
    public enum State {
        DISPUTED("The lead auditor rules"),
        RULED("The partner answers the ruling"),
        OBJECTED("The technical reviewer rules"),
        SETTLED("Settled"),
        LEFT("The audit ended first");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    Dispute ruled(Ruling ruling) {
        demand(State.DISPUTED);
        return with(State.RULED, ruling, null, null, null);
    }

    Dispute objected(String words, Instant at) {
        demand(State.RULED);
        return with(State.OBJECTED, first, words, at, null);
    }

    Dispute ruledAgain(Ruling ruling) {
        demand(State.OBJECTED);
        return with(State.OBJECTED, first, objection, objectedAt, ruling);
    }

    Dispute settled() {
        return with(State.SETTLED, first, objection, objectedAt, second);
    }

    /** Nobody settles it any more: its audit ended early. */
    Dispute left() {
        return with(State.LEFT, first, objection, objectedAt, second);
    }

    /** The ruling that counts: the second where there is one; absent until the first. */
    public @Nullable Ruling ruling() {
        return second == null ? first : second;
    }

    public boolean isSettled() {
        return state == State.SETTLED;
    }

    /** Whether it waits for nobody any more. */
    public boolean isOver() {
        return isSettled() || state == State.LEFT;
    }

    /** Whether both sides still see it differently: nobody has ruled, or the partner did not accept what was ruled. */
    public boolean isUnresolved() {
        Ruling last = ruling();
        return last == null || objection != null && last.kind() != Ruling.Kind.VOID;
    }

    private void demand(State expected) {
        if (state != expected) {
            throw new Conflict(
                    "The dispute about " + finding + " has moved on: " + state.title() + "; load the page again.");
        }
    }

    private Dispute with(
            State next,
            @Nullable Ruling ruling,
            @Nullable String words,
            @Nullable Instant wordsAt,
            @Nullable Ruling last) {
        return new Dispute(
                id,
                version,
                auditId,
                findingId,
                finding,
                title,
                grade,
                itemId,
                grounds,
                wanted,
                disputedBy,
                disputedAt,
                next,
                ruling,
                words,
                wordsAt,
                last);
    }
}
