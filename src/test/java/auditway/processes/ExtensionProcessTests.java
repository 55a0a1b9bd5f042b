package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** More time for an action item. */
class ExtensionProcessTests {

    @RegisterExtension
    static final Walk extension = Walk.of("extension");

    private static final String REQUEST = "MSP-2026-014-AI-03-X1";

    @Test
    void a_short_extension_is_decided_by_the_lead_auditor_and_applied() {
        extension.steps().answer("isForLeadAuditor", true);
        extension.starts(REQUEST);
        extension.completes("decideExtension");
        assertThat(extension.steps().calls()).containsExactly("applyExtension " + REQUEST);
        extension.endsAt("extensionDecided");
    }

    @Test
    void a_long_extension_is_decided_by_the_programme_manager_and_applied() {
        extension.steps().answer("isForLeadAuditor", false);
        extension.starts(REQUEST);
        extension.completes("decideLongExtension");
        assertThat(extension.steps().calls()).containsExactly("applyExtension " + REQUEST);
        extension.endsAt("extensionDecided");
    }

    @Test
    void a_request_whose_item_ended_is_given_up() {
        extension.steps().answer("isForLeadAuditor", true);
        extension.starts(REQUEST);
        extension.isTold("ActionItemSettled");
        assertThat(extension.steps().calls()).isEmpty();
        extension.endsAt("requestWithdrawn");
    }
}
