package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whether a partner may be audited. */
class ApplicationProcessTests {

    @RegisterExtension
    static final Walk application = Walk.of("application");

    @Test
    void met_prerequisites_accept_the_application() {
        application.starts();
        application.completes("checkPrerequisites", "met");
        application.endsAt("applicationAccepted");
    }

    @Test
    void the_programme_manager_may_refuse() {
        application.starts();
        application.completes("checkPrerequisites", "refused");
        application.endsAt("applicationRefused");
    }

    @Test
    void gaps_are_fixed_and_checked_again() {
        application.starts();
        application.completes("checkPrerequisites", "gaps");
        application.waitsAt("fixPrerequisiteGaps");
        application.completes("fixPrerequisiteGaps");
        application.waitsAt("checkPrerequisites");
        application.completes("checkPrerequisites", "met");
        application.endsAt("applicationAccepted");
    }

    @Test
    void the_request_lapses_when_gaps_are_not_fixed_in_time() {
        application.starts();
        application.completes("checkPrerequisites", "gaps");
        application.limitPasses("gapsNotFixed");
        assertThat(application.steps().calls()).containsExactly("lapseRequest MSP-2026-014");
        application.endsAt("applicationLapsed");
    }
}
