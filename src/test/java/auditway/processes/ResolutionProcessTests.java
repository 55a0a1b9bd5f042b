package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The partner's part of an action item. */
class ResolutionProcessTests {

    @RegisterExtension
    static final Walk resolution = Walk.of("resolution");

    private static final String ITEM = "MSP-2026-014-AI-03";

    @Test
    void an_action_is_planned_and_then_submitted() {
        resolution.steps().answer("isPlanned", false);
        resolution.starts(ITEM);
        resolution.completes("planAction");
        resolution.completes("submitClosure");
        resolution.endsAt("closureSubmitted");
    }

    @Test
    void what_was_returned_is_not_planned_again() {
        resolution.steps().answer("isPlanned", true);
        resolution.starts(ITEM);
        resolution.waitsAt("submitClosure");
    }

    @Test
    void an_overdue_item_can_still_be_submitted() {
        resolution.steps().answer("isPlanned", false);
        resolution.steps().limit("submitClosure", Duration.ofDays(30));
        resolution.starts(ITEM);
        resolution.completes("planAction");
        resolution.limitPasses("dueDatePassed");
        assertThat(resolution.steps().calls()).containsExactly("markOverdue MSP-2026-014-AI-03");
        resolution.hasPassed("actionItemOverdue");
        resolution.completes("submitClosure");
        resolution.endsAt("closureSubmitted");
    }
}
