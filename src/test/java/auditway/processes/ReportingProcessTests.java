package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the frozen report to the closed audit. */
class ReportingProcessTests {

    @RegisterExtension
    static final Walk reporting = Walk.of("reporting");

    @Test
    void an_accurate_report_is_issued_consented_to_and_closed() {
        reporting.starts();
        reporting.completes("confirmFacts", "accurate");
        reporting.completes("consentToPublication", "consented");
        reporting.completes("closeAudit");
        assertThat(reporting.steps().calls()).containsExactly("freeze MSP-2026-014", "issue MSP-2026-014");
        reporting.endsAt("auditClosed");
    }

    @Test
    void objections_to_facts_are_corrected_and_frozen_anew() {
        reporting.starts();
        reporting.completes("confirmFacts", "objected");
        reporting.completes("correctReport");
        assertThat(reporting.steps().calls()).containsExactly("freeze MSP-2026-014", "freeze MSP-2026-014");
        reporting.waitsAt("confirmFacts");
    }

    @Test
    void silence_confirms_the_facts() {
        reporting.starts();
        reporting.limitPasses("objectionWindowClosed");
        assertThat(reporting.steps().calls()).containsExactly("freeze MSP-2026-014", "issue MSP-2026-014");
        reporting.waitsAt("consentToPublication");
    }

    @Test
    void silence_does_not_hold_up_closing() {
        reporting.starts();
        reporting.completes("confirmFacts", "accurate");
        reporting.limitPasses("consentNotGiven");
        reporting.waitsAt("closeAudit");
    }
}
