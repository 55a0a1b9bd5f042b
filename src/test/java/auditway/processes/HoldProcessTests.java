package auditway.processes;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An audit stands still until it goes on or ends. */
class HoldProcessTests {

    @RegisterExtension
    static final Walk hold = Walk.of("hold");

    private static final String HOLD = "MSP-2026-014-H-01";

    @Test
    void the_coordinator_lets_the_audit_go_on() {
        hold.starts(HOLD);
        hold.completes("resumeAudit", "resumed");
        hold.endsAt("auditResumed");
    }

    @Test
    void after_the_longest_hold_the_programme_manager_lets_it_go_on() {
        heldTooLong();
        hold.completes("decideHeldAudit", "resumed");
        hold.endsAt("auditResumed");
    }

    @Test
    void after_the_longest_hold_the_programme_manager_may_end_it() {
        heldTooLong();
        hold.completes("decideHeldAudit", "ended");
        hold.endsAt("heldAuditEnded");
    }

    private static void heldTooLong() {
        hold.steps().limit("resumeAudit", Duration.ofDays(90));
        hold.starts(HOLD);
        hold.limitPasses("holdExpired");
        hold.waitsAt("decideHeldAudit");
    }
}
