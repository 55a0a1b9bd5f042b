package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The life of one action item. */
class ActionItemProcessTests {

    @RegisterExtension
    static final Walk actionItem = Walk.through("action-item", List.of("resolution"));

    private static final String ITEM = "MSP-2026-014-AI-03";

    @Test
    void an_accepted_closure_closes_the_item() {
        actionItem.starts(ITEM);
        actionItem.phaseEnds("resolution");
        actionItem.completes("verifyClosure", "accepted");
        assertThat(actionItem.steps().calls()).containsExactly("close MSP-2026-014-AI-03");
        actionItem.endsAt("actionItemClosed");
    }

    @Test
    void a_returned_closure_goes_back_to_the_partner() {
        actionItem.starts(ITEM);
        actionItem.phaseEnds("resolution");
        actionItem.completes("verifyClosure", "returned");
        actionItem.waitsAt("resolution");
    }

    @Test
    void an_item_not_closed_within_its_grace_lapses() {
        actionItem.steps().limit("lapse", Duration.ofDays(37));
        actionItem.starts(ITEM);
        actionItem.limitPasses("gracePassed");
        assertThat(actionItem.steps().calls()).containsExactly("lapse MSP-2026-014-AI-03");
        actionItem.endsAt("actionItemLapsed");
    }

    @Test
    void the_clock_of_the_partner_stands_still_during_verification() {
        actionItem.starts(ITEM);
        actionItem.phaseEnds("resolution");
        assertThat(actionItem.getManagementService().createJobQuery().count()).isZero();
    }

    @Test
    void an_item_settled_elsewhere_ends_wherever_it_stands() {
        actionItem.starts(ITEM);
        actionItem.isTold("ActionItemSettled");
        actionItem.endsAt("actionItemSettled");
    }
}
