package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The life of one action item. */
class ActionItemProcessTests {

    @RegisterExtension
    static final Walk actionItem = Walk.of("action-item");

    private static final String ITEM = "MSP-2026-014-AI-03";

    @Test
    void an_accepted_closure_closes_the_item() {
        actionItem.steps().answer("isPlanned", false);
        actionItem.starts(ITEM);
        actionItem.completes("planAction");
        actionItem.completes("submitClosure");
        actionItem.completes("verifyClosure", "accepted");
        assertThat(actionItem.steps().calls()).containsExactly("close MSP-2026-014-AI-03");
        actionItem.endsAt("actionItemClosed");
    }

    @Test
    void a_returned_closure_is_submitted_again_without_planning_again() {
        actionItem.steps().answer("isPlanned", false, true);
        actionItem.starts(ITEM);
        actionItem.completes("planAction");
        actionItem.completes("submitClosure");
        actionItem.completes("verifyClosure", "returned");
        actionItem.waitsAt("submitClosure");
    }

    @Test
    void an_overdue_item_can_still_be_closed_within_its_grace() {
        actionItem.steps().answer("isPlanned", false);
        actionItem.steps().limit("submitClosure", Duration.ofDays(30));
        actionItem.steps().limit("lapse", Duration.ofDays(37));
        actionItem.starts(ITEM);
        actionItem.completes("planAction");
        actionItem.limitPasses("dueDatePassed");
        assertThat(actionItem.steps().calls()).containsExactly("markOverdue MSP-2026-014-AI-03");
        actionItem.hasPassed("actionItemOverdue");
        actionItem.waitsAt("submitClosure");
    }

    @Test
    void an_item_not_closed_within_its_grace_lapses() {
        actionItem.steps().answer("isPlanned", false);
        actionItem.steps().limit("submitClosure", Duration.ofDays(30));
        actionItem.steps().limit("lapse", Duration.ofDays(37));
        actionItem.starts(ITEM);
        actionItem.limitPasses("dueDatePassed");
        actionItem.limitPasses("gracePassed");
        assertThat(actionItem.steps().calls())
                .containsExactly("markOverdue MSP-2026-014-AI-03", "lapse MSP-2026-014-AI-03");
        actionItem.endsAt("actionItemLapsed");
    }

    @Test
    void the_clock_of_the_partner_stands_still_during_verification() {
        actionItem.steps().answer("isPlanned", false);
        actionItem.starts(ITEM);
        actionItem.completes("planAction");
        actionItem.completes("submitClosure");
        assertThat(actionItem.getManagementService().createJobQuery().count()).isZero();
    }

    @Test
    void an_item_settled_elsewhere_ends_wherever_it_stands() {
        actionItem.steps().answer("isPlanned", false);
        actionItem.starts(ITEM);
        actionItem.isTold("ActionItemSettled");
        actionItem.endsAt("actionItemSettled");
    }
}
