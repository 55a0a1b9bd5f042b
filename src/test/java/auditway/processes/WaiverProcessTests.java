package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An action item that need not be closed. */
class WaiverProcessTests {

    @RegisterExtension
    static final Walk waiver = Walk.of("waiver");

    private static final String REQUEST = "MSP-2026-014-AI-03-W1";

    @Test
    void a_waiver_is_decided_by_the_programme_manager_holds_until_its_day_and_is_told_to_be_over() {
        waiver.steps().answer("isGranted", true);
        waiver.starts(REQUEST);
        waiver.completes("decideWaiver");
        waiver.limitPasses("waiverEnds");
        assertThat(waiver.steps().calls()).containsExactly("applyWaiver " + REQUEST, "tellOfTheEnd " + REQUEST);
        waiver.endsAt("waiverOver");
    }

    @Test
    void a_waiver_that_is_refused_is_told_once() {
        waiver.steps().answer("isGranted", false);
        waiver.starts(REQUEST);
        waiver.completes("decideWaiver");
        assertThat(waiver.steps().calls()).containsExactly("applyWaiver " + REQUEST);
        waiver.endsAt("waiverRefused");
    }

    @Test
    void a_request_whose_item_ended_is_given_up() {
        waiver.starts(REQUEST);
        waiver.isTold("ActionItemSettled");
        waiver.endsAt("requestWithdrawn");
    }
}
