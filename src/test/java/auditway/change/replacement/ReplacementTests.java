package auditway.change.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.audit.audit.TeamRole;
import auditway.audit.request.Request;
import auditway.audit.request.SomeRequest;
import auditway.change.replacement.SecondLook.ReviewVerdicts;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplacementTests {

    private static final Instant APPOINTED = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant CHANGED = Instant.parse("2026-11-22T09:00:00Z");
    private static final Replacement ASKED =
            new Replacement("david", "David Pool", TeamRole.LEAD_AUDITOR, null, null, null, null);

    @Test
    void nobody_succeeds_before_somebody_is_appointed() {
        assertThatThrownBy(ASKED::requiredSuccessor)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No one is appointed in the place of David Pool yet.");
        assertThat(ASKED.appointed("priya", APPOINTED).requiredSuccessor()).isEqualTo("priya");
    }

    @Test
    void each_step_waits_since_the_one_before_it_was_done() {
        Request request = SomeRequest.open(Replacement.KIND, ASKED);
        Replacement appointed = ASKED.appointed("priya", APPOINTED);
        assertThat(Replacement.of(request).since(request))
                .isEqualTo(request.asked().at());
        assertThat(appointed.since(request)).isEqualTo(APPOINTED);
        assertThat(appointed.changed(CHANGED).since(request)).isEqualTo(CHANGED);
    }

    @Test
    void an_objection_is_to_one_successor() {
        Replacement objected = ASKED.appointed("priya", APPOINTED).objected("Sells to us.");
        assertThat(objected.objection()).isEqualTo("Sells to us.");
        assertThat(objected.appointed("ole", CHANGED).objection()).isNull();
    }

    @Test
    void verdicts_stay_unless_they_are_named_to_be_assessed_again() {
        assertThat(new ReviewVerdicts(null, null, true).controls()).isEmpty();
        assertThat(new ReviewVerdicts(List.of("8.9"), "The test was of another year.", true).controls())
                .containsExactly("8.9");
    }
}
