package auditway.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Technical review and decision. */
class DecisionProcessTests {

    @RegisterExtension
    static final Walk decision = Walk.of("decision");

    @Test
    void an_approved_file_is_decided_on() {
        decision.starts();
        decision.completes("reviewFile", "approved");
        decision.completes("decide");
        decision.endsAt("auditDecided");
    }

    @Test
    void a_returned_file_is_completed_and_reviewed_again() {
        decision.starts();
        decision.completes("reviewFile", "returned");
        decision.completes("completeFile");
        decision.waitsAt("reviewFile");
    }

    @Test
    void a_regraded_finding_ends_the_review() {
        decision.starts();
        decision.completes("reviewFile", "regraded");
        decision.endsAt("findingRegraded");
    }
}
