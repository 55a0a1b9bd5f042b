package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An audit was broken off on its day. */
class InterruptedAuditProcessTests {

    @RegisterExtension
    static final Walk interrupted = Walk.of("interrupted-audit");

    private static final String ID = "MSP-2026-014-I-01";

    @Test
    void another_date_leads_back_to_scheduling() {
        interrupted.starts(ID);
        interrupted.completes("decideInterruptedAudit", "newDate");
        assertThat(interrupted.steps().calls()).containsExactly("agreeNewDate " + ID);
        interrupted.endsAt("newDateWanted");
    }

    @Test
    void or_the_audit_ends() {
        interrupted.starts(ID);
        interrupted.completes("decideInterruptedAudit", "ended");
        assertThat(interrupted.steps().calls()).containsExactly("endAudit " + ID);
        interrupted.endsAt("auditEnded");
    }
}
