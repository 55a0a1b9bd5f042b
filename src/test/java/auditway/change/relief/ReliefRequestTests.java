package auditway.change.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.change.relief.ReliefRequest.Answer;
import auditway.change.relief.ReliefRequest.Kind;
import auditway.change.relief.ReliefRequest.State;
import auditway.platform.refusal.Conflict;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ReliefRequestTests {

    private static final Instant ASKED = Instant.parse("2026-12-14T09:00:00Z");
    private static final Answer SEVEN_DAYS =
            new Answer("david", Instant.parse("2026-12-15T09:00:00Z"), 7, null, "The tester fell ill.");
    private static final Answer NONE =
            new Answer("david", Instant.parse("2026-12-15T09:00:00Z"), null, null, "No plan was given.");

    @Test
    void a_request_is_pending_until_somebody_decides() {
        assertThat(asked().isPending()).isTrue();
        assertThat(asked().isGranted()).isFalse();
        assertThat(asked().decision()).isEmpty();
    }

    @Test
    void a_granted_request_keeps_what_was_asked_beside_what_was_granted() {
        ReliefRequest granted = asked().granted(SEVEN_DAYS);

        assertThat(granted.isGranted()).isTrue();
        assertThat(granted.isPending()).isFalse();
        assertThat(granted.decision()).contains(SEVEN_DAYS);
        assertThat(granted.days()).isEqualTo(14);
        assertThat(granted)
                .usingRecursiveComparison()
                .ignoringFields("state", "answer")
                .isEqualTo(asked());
    }

    @Test
    void a_refused_request_keeps_the_reason() {
        ReliefRequest refused = asked().refused(NONE);

        assertThat(refused.state()).isEqualTo(State.REFUSED);
        assertThat(refused.isGranted()).isFalse();
        assertThat(refused.isPending()).isFalse();
        assertThat(refused.decision()).map(Answer::words).contains("No plan was given.");
    }

    @Test
    void a_request_is_answered_once() {
        ReliefRequest granted = asked().granted(SEVEN_DAYS);
        ReliefRequest refused = asked().refused(NONE);

        assertThatThrownBy(() -> granted.refused(NONE))
                .isInstanceOf(Conflict.class)
                .hasMessage("This request was answered already: granted; nothing is left to decide.");
        assertThatThrownBy(() -> refused.granted(SEVEN_DAYS))
                .isInstanceOf(Conflict.class)
                .hasMessage("This request was answered already: refused; nothing is left to decide.");
    }

    @Test
    void a_request_for_an_item_that_ended_in_another_way_is_withdrawn_unanswered() {
        ReliefRequest withdrawn = asked().withdrawn();

        assertThat(withdrawn.isPending()).isFalse();
        assertThat(withdrawn.decision()).isEmpty();
        assertThatThrownBy(() -> withdrawn.granted(SEVEN_DAYS))
                .hasMessage("This request was answered already: no longer needed; nothing is left to decide.");
    }

    @Test
    void a_request_is_titled_by_what_is_asked_for() {
        assertThat(Kind.EXTENSION.title()).isEqualTo("Extension");
        assertThat(Kind.WAIVER.title()).isEqualTo("Waiver");
    }

    private static ReliefRequest asked() {
        return new ReliefRequest(
                "MSP-2026-014-A-03-E",
                1,
                "MSP-2026-014",
                "MSP-2026-014-A-03",
                Kind.EXTENSION,
                "The outside tester fell ill.",
                "Another firm tests on 6 January.",
                14,
                null,
                "leadAuditor",
                "The lead auditor decides on up to 15 days.",
                "ole",
                ASKED,
                State.ASKED,
                null);
    }
}
