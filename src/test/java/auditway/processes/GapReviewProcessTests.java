package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The meeting on the action items. */
class GapReviewProcessTests {

    @RegisterExtension
    static final Walk gapReview = Walk.of("gap-review");

    @Test
    void the_team_states_its_conclusion_after_the_meeting() {
        gapReview.starts();
        gapReview.completes("holdGapReview");
        assertThat(gapReview.steps().calls()).containsExactly("stateConclusion MSP-2026-014");
        gapReview.endsAt("gapReviewHeld");
    }
}
