package auditway.conduct.finding;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.conduct.finding.SecondLook.State;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecondLookTests {

    @ParameterizedTest
    @CsvSource({
        "MANDATORY, WAITING",
        "SCORE_IMPACTING, NOT_NEEDED",
        "OPPORTUNITY_FOR_IMPROVEMENT, NOT_NEEDED",
        "STRENGTH, NOT_NEEDED"
    })
    void a_finding_that_can_cost_the_pass_waits_for_a_second_look(Grade grade, State state) {
        assertThat(SecondLook.asNeededFor(grade).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_NEEDED, false, not needed",
        "WAITING, true, Waiting",
        "AGREED, false, Agreed",
        "RETURNED, true, Sent back"
    })
    void the_gap_report_is_held_up_until_another_person_agrees(State state, boolean blocks, String title) {
        assertThat(new SecondLook(state, "david", Instant.EPOCH, "").blocksIssue())
                .isEqualTo(blocks);
        assertThat(state.title()).isEqualTo(title);
    }
}
