package auditway.audit.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.audit.request.Request.Signature;
import auditway.audit.request.Request.State;
import auditway.platform.refusal.Conflict;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RequestTests {

    private static final Instant ASKED = Instant.parse("2026-11-09T09:00:00Z");
    private static final Signature DAVID = new Signature("david", "David Pool", Instant.parse("2026-11-10T09:00:00Z"));

    /** What a kind may keep. */
    record Terms(int days, LocalDate until) {}

    private static final Terms TERMS = new Terms(14, LocalDate.of(2027, 1, 31));

    @Test
    void a_request_waits_for_a_decision_until_it_is_taken() {
        Request request = asked();

        assertThat(request.isOpen()).isTrue();
        assertThat(request.decision()).isEmpty();
        assertThat(request.is("granted")).isFalse();
    }

    @Test
    void what_was_asked_and_decided_is_kept_with_its_terms() {
        Request granted = asked().decided(granted(), true);

        assertThat(granted.state()).isEqualTo(State.DECIDED);
        assertThat(granted.is("granted")).isTrue();
        assertThat(granted.decision(1)).contains(granted());
        assertThat(granted.terms(Terms.class)).isEqualTo(TERMS);
        assertThat(granted.decision().orElseThrow().terms(Terms.class).days()).isEqualTo(7);
        assertThat(granted)
                .usingRecursiveComparison()
                .ignoringFields("state", "decisions")
                .isEqualTo(asked());
    }

    @Test
    void a_request_is_decided_once() {
        Request granted = asked().decided(granted(), true);
        Request refused = asked().decided(refused(), true);

        assertThatThrownBy(() -> granted.decided(refused(), true))
                .isInstanceOf(Conflict.class)
                .hasMessage("This request was answered already: granted; nothing is left to decide.");
        assertThatThrownBy(() -> refused.decided(granted(), true))
                .hasMessage("This request was answered already: refused; nothing is left to decide.");
        assertThatThrownBy(granted::closed).isInstanceOf(Conflict.class);
    }

    @Test
    void each_instance_decides_once_and_the_last_one_counts() {
        Request first = asked().decided(refused(), false);
        assertThat(first.isOpen()).isTrue();
        assertThat(first.is("refused")).isTrue();

        Request second = first.decided(granted(), true);
        assertThat(second.decision(1)).contains(refused());
        assertThat(second.decision(2)).contains(granted().in(2));
        assertThat(second.is("granted")).isTrue();
        assertThatThrownBy(() -> second.decided(granted(), true)).isInstanceOf(Conflict.class);
    }

    @Test
    void a_decision_that_is_accepted_closes_the_request() {
        Request closed = asked().decided(refused(), false).closed();

        assertThat(closed.state()).isEqualTo(State.DECIDED);
        assertThat(closed.is("refused")).isTrue();
        assertThatThrownBy(() -> closed.decided(granted(), true)).isInstanceOf(Conflict.class);
    }

    @Test
    void nothing_is_decided_about_a_request_that_lapsed() {
        Request lapsed = asked().lapsed();

        assertThat(lapsed.isOpen()).isFalse();
        assertThat(lapsed.decision()).isEmpty();
        assertThatThrownBy(() -> lapsed.decided(granted(), true))
                .isInstanceOf(Conflict.class)
                .hasMessage("This request was answered already: no longer needed; nothing is left to decide.");
    }

    private static RequestDecision granted() {
        return RequestDecision.of("granted", "", new Terms(7, LocalDate.of(2027, 1, 24)), DAVID);
    }

    private static RequestDecision refused() {
        return RequestDecision.of("refused", "No plan was given.", new Requests.NoTerms(), DAVID);
    }

    private static Request asked() {
        return Request.asked(
                "MSP-2026-014-R-01",
                "extension",
                new Subject("MSP-2026-014", "MSP-2026-014-AI-03"),
                "The outside tester fell ill.",
                TERMS,
                new Signature("ole", "Ole Brandt", ASKED));
    }
}
