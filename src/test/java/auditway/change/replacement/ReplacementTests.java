package auditway.change.replacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.audit.audit.TeamRole;
import auditway.change.replacement.SecondLook.ReviewVerdicts;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReplacementTests {

    private static final Instant ASKED = Instant.parse("2026-11-09T09:00:00Z");
    private static final Instant APPOINTED = Instant.parse("2026-11-10T09:00:00Z");
    private static final Instant CHANGED = Instant.parse("2026-11-12T09:00:00Z");

    @Test
    void nobody_succeeds_before_somebody_is_appointed() {
        assertThatThrownBy(() -> replacement(null, null, null).requiredSuccessor())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Nobody is appointed in MSP-2026-014-T-01 yet.");
        assertThat(replacement("priya", APPOINTED, null).requiredSuccessor()).isEqualTo("priya");
    }

    @Test
    void each_step_waits_since_the_one_before_it_was_done() {
        assertThat(replacement(null, null, null).since()).isEqualTo(ASKED);
        assertThat(replacement("priya", APPOINTED, null).since()).isEqualTo(APPOINTED);
        assertThat(replacement("priya", APPOINTED, CHANGED).since()).isEqualTo(CHANGED);
    }

    @Test
    void verdicts_stay_unless_they_are_named_to_be_assessed_again() {
        assertThat(new ReviewVerdicts(null, null, true).controls()).isEmpty();
        assertThat(new ReviewVerdicts(List.of("8.9"), "The test was of another year.", true).controls())
                .containsExactly("8.9");
    }

    private static Replacement replacement(
            @Nullable String successor, @Nullable Instant appointed, @Nullable Instant changed) {
        return new Replacement(
                "MSP-2026-014-T-01",
                "MSP-2026-014",
                "david",
                "David Pool",
                TeamRole.LEAD_AUDITOR,
                "He fell ill.",
                "marta",
                ASKED,
                successor,
                appointed,
                null,
                changed,
                null);
    }
}
