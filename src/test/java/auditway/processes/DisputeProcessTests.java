package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A finding the partner does not agree with. */
class DisputeProcessTests {

    @RegisterExtension
    static final Walk dispute = Walk.of("dispute");

    private static final String DISPUTE = "MSP-2026-014-F-02-D";

    @Test
    void an_accepted_ruling_is_applied() {
        dispute.steps().answer("isVoid", false);
        dispute.starts(DISPUTE);
        dispute.completes("ruleOnDispute");
        dispute.completes("acceptRuling", "accepted");
        settled();
    }

    @Test
    void a_ruling_that_withdraws_the_finding_needs_no_answer() {
        dispute.steps().answer("isVoid", true);
        dispute.starts(DISPUTE);
        dispute.completes("ruleOnDispute");
        settled();
    }

    @Test
    void not_answering_in_time_accepts_the_ruling() {
        dispute.steps().answer("isVoid", false);
        dispute.starts(DISPUTE);
        dispute.completes("ruleOnDispute");
        dispute.limitPasses("rulingNotAnswered");
        settled();
    }

    @Test
    void the_second_instance_rules_for_good() {
        dispute.steps().answer("isVoid", false);
        dispute.starts(DISPUTE);
        dispute.completes("ruleOnDispute");
        dispute.completes("acceptRuling", "secondInstance");
        dispute.waitsAt("ruleInSecondInstance");
        dispute.completes("ruleInSecondInstance");
        settled();
    }

    private static void settled() {
        assertThat(dispute.steps().calls()).containsExactly("applyRuling " + DISPUTE);
        dispute.endsAt("disputeSettled");
    }
}
