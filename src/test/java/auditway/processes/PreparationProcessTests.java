package auditway.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Both sides prepare, then readiness is reviewed. */
class PreparationProcessTests {

    @RegisterExtension
    static final Walk preparation = Walk.of("preparation");

    @Test
    void an_audit_goes_ahead_when_both_sides_are_prepared() {
        preparation.starts();
        preparation.waitsAt("completeSelfAssessment", "planAudit");
        preparation.completes("planAudit");
        preparation.waitsAt("completeSelfAssessment");
        preparation.completes("completeSelfAssessment");
        preparation.completes("reviewReadiness", "go");
        preparation.endsAt("auditPrepared");
    }

    @Test
    void readiness_gaps_are_closed_and_reviewed_again() {
        preparation.starts();
        preparation.waitsAt("completeSelfAssessment", "planAudit");
        preparation.completes("planAudit");
        preparation.waitsAt("completeSelfAssessment");
        preparation.completes("completeSelfAssessment");
        preparation.completes("reviewReadiness", "conditional");
        preparation.completes("closeReadinessGaps");
        preparation.waitsAt("reviewReadiness");
        preparation.completes("reviewReadiness", "go");
        preparation.endsAt("auditPrepared");
    }

    @Test
    void a_no_go_leaves_the_audit_unprepared() {
        preparation.starts();
        preparation.waitsAt("completeSelfAssessment", "planAudit");
        preparation.completes("planAudit");
        preparation.waitsAt("completeSelfAssessment");
        preparation.completes("completeSelfAssessment");
        preparation.completes("reviewReadiness", "noGo");
        preparation.endsAt("auditNotReady");
    }
}
