package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A person did not come. */
class NoShowProcessTests {

    @RegisterExtension
    static final Walk noShow = Walk.of("no-show");

    private static final String ID = "MSP-2026-014-N-01";

    @Test
    void another_date_leads_back_to_scheduling() {
        noShow.starts(ID);
        noShow.completes("decideAfterNoShow", "newDate");
        assertThat(noShow.steps().calls()).containsExactly("agreeNewDate " + ID);
        noShow.endsAt("newDateWanted");
    }

    @Test
    void or_the_audit_ends() {
        noShow.starts(ID);
        noShow.completes("decideAfterNoShow", "ended");
        assertThat(noShow.steps().calls()).containsExactly("endAudit " + ID);
        noShow.endsAt("auditEnded");
    }
}
