package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An audit from request to closure. */
class AuditProcessTests {

    @RegisterExtension
    static final Walk audit = Walk.through(
            "audit",
            List.of(
                    "application",
                    "engagement",
                    "scheduling",
                    "preparation",
                    "conduct",
                    "findings-review",
                    "action-closure",
                    "gap-review",
                    "decision",
                    "reporting"));

    @Test
    void phase_follows_phase_until_the_audit_is_closed() {
        audit.steps().answer("isAccepted", true);
        audit.steps().answer("isReady", true);
        audit.steps().answer("isRegraded", false);
        audit.starts();
        phasesEnd(
                "application",
                "engagement",
                "scheduling",
                "preparation",
                "conduct",
                "findings-review",
                "action-closure",
                "gap-review",
                "decision",
                "reporting");
        audit.endsAt("auditClosed");
    }

    @Test
    void an_audit_that_is_refused_or_lapsed_ends_there() {
        audit.steps().answer("isAccepted", false);
        audit.starts();
        phasesEnd("application");
        audit.endsAt("applicationRefusedOrLapsed");
    }

    @Test
    void an_audit_that_is_not_ready_is_scheduled_anew() {
        audit.steps().answer("isAccepted", true);
        audit.steps().answer("isReady", false);
        audit.starts();
        phasesEnd("application", "engagement", "scheduling", "preparation");
        audit.waitsAt("scheduling");
    }

    @Test
    void a_regraded_finding_opens_the_action_items_again() {
        audit.steps().answer("isAccepted", true);
        audit.steps().answer("isReady", true);
        audit.steps().answer("isRegraded", true);
        audit.starts();
        phasesEnd(
                "application",
                "engagement",
                "scheduling",
                "preparation",
                "conduct",
                "findings-review",
                "action-closure",
                "gap-review",
                "decision");
        audit.waitsAt("actionClosure");
    }

    @Test
    void another_date_agreed_before_the_audit_leads_back_to_scheduling() {
        audit.steps().answer("isAccepted", true);
        audit.starts();
        phasesEnd("application", "engagement", "scheduling");
        audit.isTold("RescheduleAgreed");
        audit.waitsAt("scheduling");
    }

    @Test
    void another_date_agreed_in_conduct_leads_back_to_scheduling() {
        audit.steps().answer("isAccepted", true);
        audit.steps().answer("isReady", true);
        audit.starts();
        phasesEnd("application", "engagement", "scheduling", "preparation");
        audit.isTold("RescheduleAgreed");
        audit.waitsAt("scheduling");
    }

    @Test
    void an_audit_that_is_cancelled_or_withdrawn_is_settled_wherever_it_stands() {
        audit.steps().answer("isAccepted", true);
        audit.starts();
        phasesEnd("application");
        audit.isTold("AuditEndedEarly");
        assertThat(audit.steps().calls()).containsExactly("settle MSP-2026-014");
        audit.endsAt("auditEndedEarly");
    }

    private static void phasesEnd(String... phases) {
        for (String phase : phases) {
            audit.phaseEnds(phase);
        }
    }
}
