package auditway.change.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.audit.request.Request;
import auditway.audit.request.SomeRequest;
import auditway.change.dispute.Dispute.State;
import auditway.conduct.finding.Grade;
import auditway.platform.refusal.Conflict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Where a dispute stands, and what stays apart. */
class DisputeStateTests {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final DisputeTerms TERMS =
            new DisputeTerms("F-02", "No test", Grade.MANDATORY, "MSP-2026-014-AI-02", "No finding.", null, null);

    private final Dispute begun = Dispute.of(SomeRequest.open(Dispute.KIND, TERMS));
    private final Dispute ruled = ruled("upheld", null);
    private final Dispute objected = objected(ruled);

    @Test
    void a_ruling_waits_for_the_partner_and_an_objection_for_the_second_instance() {
        assertThat(begun.state()).isEqualTo(State.DISPUTED);
        assertThat(ruled.state()).isEqualTo(State.RULED);
        assertThat(objected.state()).isEqualTo(State.OBJECTED);
        assertThat(objected.terms().objection()).isEqualTo("The log was moved.");
        assertThat(objected.first()).isEqualTo(ruled.first());
        assertThat(ruledAgain("void").isSettled()).isTrue();
    }

    @Test
    void a_dispute_is_over_when_it_is_settled_or_its_audit_ended_first() {
        assertThat(begun.isOver()).isFalse();
        assertThat(settled(ruled).isOver()).isTrue();
        Dispute left = Dispute.of(SomeRequest.lapsed(ruled.request()));
        assertThat(left.isOver()).isTrue();
        assertThat(left.isSettled()).isFalse();
        assertThat(left.state().title()).isEqualTo("The audit ended first");
        assertThat(left.ruling()).isPresent();
    }

    @Test
    void each_turn_comes_in_its_place() {
        assertThatThrownBy(() -> begun.require(State.RULED)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> begun.require(State.OBJECTED)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> ruled.require(State.DISPUTED))
                .isInstanceOf(Conflict.class)
                .hasMessage(
                        "The dispute about F-02 has moved on: The partner answers the ruling; load the page again.");
        assertThat(objected.require(State.OBJECTED)).isEqualTo(objected);
    }

    @Test
    void the_last_ruling_counts() {
        assertThat(objected.ruling().map(Ruling::of)).contains(Ruling.UPHELD);
        assertThat(ruledAgain("void").ruling().map(Ruling::of)).contains(Ruling.VOID);
        assertThat(begun.ruling()).isEmpty();
    }

    @Test
    void opinions_stay_apart_until_a_ruling_is_accepted_or_withdraws_the_finding() {
        assertThat(begun.isUnresolved()).isTrue();
        assertThat(settled(ruled).isUnresolved()).isFalse();
        assertThat(objected.isUnresolved()).isTrue();
        assertThat(ruledAgain("upheld").isUnresolved()).isTrue();
        assertThat(ruledAgain("void").isUnresolved()).isFalse();
    }

    @Test
    void a_ruling_says_itself_in_a_few_words() {
        assertThat(words(ruled)).isEqualTo("F-02 is upheld");
        assertThat(words(ruled("void", null))).isEqualTo("F-02 is withdrawn");
        assertThat(words(ruled("regraded", Grade.SCORE_IMPACTING))).isEqualTo("F-02 is graded score-impacting");
    }

    private static String words(Dispute dispute) {
        return dispute.ruling().map(dispute::words).orElseThrow();
    }

    private Dispute ruled(String outcome, @Nullable Grade grade) {
        return Dispute.of(SomeRequest.decidedFirst(begun.request(), outcome, new Ruling.Terms(grade)));
    }

    private static Dispute objected(Dispute ruled) {
        return Dispute.of(SomeRequest.amended(ruled.request(), ruled.terms().objected("The log was moved.", NOW)));
    }

    private Dispute ruledAgain(String outcome) {
        Request second = SomeRequest.decided(objected.request(), outcome, new Ruling.Terms(null));
        return Dispute.of(second);
    }

    private static Dispute settled(Dispute dispute) {
        return Dispute.of(SomeRequest.closed(dispute.request()));
    }
}
