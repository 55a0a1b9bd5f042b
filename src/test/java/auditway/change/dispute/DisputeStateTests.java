package auditway.change.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.change.dispute.Dispute.State;
import auditway.change.dispute.Ruling.Kind;
import auditway.conduct.finding.Grade;
import auditway.platform.refusal.Conflict;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a dispute stands, and what stays apart. */
class DisputeStateTests {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    private final Dispute begun = new Dispute(
            "MSP-2026-014-F-02-D",
            null,
            "MSP-2026-014",
            "MSP-2026-014-F-02",
            "F-02",
            "No test",
            Grade.MANDATORY,
            "MSP-2026-014-AI-02",
            "It was held.",
            "No finding.",
            "jana",
            NOW,
            State.DISPUTED,
            null,
            null,
            null,
            null);

    @Test
    void a_ruling_waits_for_the_partner_and_an_objection_for_the_second_instance() {
        Dispute ruled = begun.ruled(ruling(Kind.UPHELD, null));
        assertThat(ruled.state()).isEqualTo(State.RULED);
        Dispute objected = ruled.objected("The log was moved.", NOW);
        assertThat(objected.state()).isEqualTo(State.OBJECTED);
        assertThat(objected.objection()).isEqualTo("The log was moved.");
        assertThat(objected.first()).isEqualTo(ruled.first());
        assertThat(objected.ruledAgain(ruling(Kind.VOID, null)).settled().isSettled())
                .isTrue();
    }

    @Test
    void a_dispute_is_over_when_it_is_settled_or_its_audit_ended_first() {
        assertThat(begun.isOver()).isFalse();
        assertThat(begun.ruled(ruling(Kind.UPHELD, null)).settled().isOver()).isTrue();
        Dispute left = begun.ruled(ruling(Kind.UPHELD, null)).left();
        assertThat(left.isOver()).isTrue();
        assertThat(left.isSettled()).isFalse();
        assertThat(left.state().title()).isEqualTo("The audit ended first");
        assertThat(left.ruling()).isNotNull();
    }

    @Test
    void each_turn_comes_once_and_in_its_place() {
        Ruling ruling = ruling(Kind.UPHELD, null);
        assertThatThrownBy(() -> begun.objected("No.", NOW)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> begun.ruledAgain(ruling)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> begun.ruled(ruling).ruled(ruling))
                .isInstanceOf(Conflict.class)
                .hasMessage(
                        "The dispute about F-02 has moved on: The partner answers the ruling; load the page again.");
    }

    @Test
    void the_last_ruling_counts() {
        Dispute objected = begun.ruled(ruling(Kind.UPHELD, null)).objected("No.", NOW);
        assertThat(Objects.requireNonNull(objected.ruling()).kind()).isEqualTo(Kind.UPHELD);
        assertThat(Objects.requireNonNull(
                                objected.ruledAgain(ruling(Kind.VOID, null)).ruling())
                        .kind())
                .isEqualTo(Kind.VOID);
        assertThat(begun.ruling()).isNull();
    }

    @Test
    void opinions_stay_apart_until_a_ruling_is_accepted_or_withdraws_the_finding() {
        Ruling upheld = ruling(Kind.UPHELD, null);
        assertThat(begun.isUnresolved()).isTrue();
        assertThat(begun.ruled(upheld).settled().isUnresolved()).isFalse();
        Dispute objected = begun.ruled(upheld).objected("No.", NOW);
        assertThat(objected.isUnresolved()).isTrue();
        assertThat(objected.ruledAgain(upheld).settled().isUnresolved()).isTrue();
        assertThat(objected.ruledAgain(ruling(Kind.VOID, null)).settled().isUnresolved())
                .isFalse();
    }

    @Test
    void a_ruling_says_itself_in_a_few_words() {
        assertThat(ruling(Kind.UPHELD, null).words()).isEqualTo("upheld");
        assertThat(ruling(Kind.VOID, null).words()).isEqualTo("withdrawn");
        assertThat(ruling(Kind.REGRADED, Grade.SCORE_IMPACTING).words()).isEqualTo("graded score-impacting");
    }

    private static Ruling ruling(Kind kind, @Nullable Grade grade) {
        return new Ruling(kind, grade, "As the log says.", "david", NOW);
    }
}
