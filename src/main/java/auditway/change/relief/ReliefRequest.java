package auditway.change.relief;

import auditway.platform.refusal.Conflict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/**
 * What a partner asked for about one action item, and what was decided.
 *
 * @param support the plan that goes with an extension, or what makes up for a waived item
 * @param days calendar days asked for, absent for a waiver
 * @param until the day a waiver is wanted until, absent for an extension
 * @param decider who decides: {@code leadAuditor} or {@code programmeManager}
 * @param rule the sentence that says why they do
 * @param answer the decision, absent until it is taken
 */
public record ReliefRequest(
        @Id String id,
        @Version @Nullable Integer version,
        String auditId,
        String itemId,
        Kind kind,
        String reason,
        String support,
        @Nullable Integer days,
        @Nullable LocalDate until,
        String decider,
        String rule,
        String askedBy,
        Instant askedAt,
        State state,

        @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "answer_") @Nullable
        Answer answer) {

    /** What can be asked for. */
    public enum Kind {
        EXTENSION("Extension"),
        WAIVER("Waiver");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Where a request stands. */
    public enum State {
        ASKED("Waits for a decision"),
        GRANTED("Granted"),
        REFUSED("Refused"),
        /** The item ended in another way before anybody decided. */
        WITHDRAWN("No longer needed");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * A decision.
     *
     * @param days calendar days granted, absent for none
     * @param until the day a waiver holds until, absent where there is none
     * @param words the reason, may be empty
     */
    public record Answer(
            String by,
            Instant at,
            @Nullable Integer days,
            @Nullable LocalDate until,
            String words) {}

    public boolean isPending() {
        return state == State.ASKED;
    }

    public boolean isGranted() {
        return state == State.GRANTED;
    }

    /** The decision, empty until it is taken. */
    public Optional<Answer> decision() {
        return Optional.ofNullable(answer);
    }

    ReliefRequest granted(Answer decided) {
        return decided(State.GRANTED, decided);
    }

    ReliefRequest refused(Answer decided) {
        return decided(State.REFUSED, decided);
    }

    ReliefRequest withdrawn() {
        return with(State.WITHDRAWN, null);
    }

    private ReliefRequest decided(State next, Answer decided) {
        if (!isPending()) {
            throw new Conflict("This request was answered already: "
                    + state.title().toLowerCase(java.util.Locale.ROOT) + "; nothing is left to decide.");
        }
        return with(next, decided);
    }

    private ReliefRequest with(State next, @Nullable Answer decided) {
        return new ReliefRequest(
                id, version, auditId, itemId, kind, reason, support, days, until, decider, rule, askedBy, askedAt, next,
                decided);
    }
}
