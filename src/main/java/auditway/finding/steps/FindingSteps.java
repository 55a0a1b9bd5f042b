package auditway.finding.steps;

import auditway.finding.GapReporting;
import auditway.workflow.Steps;

/** Findings as the diagrams see them. */
@Steps
public class FindingSteps {

    private final GapReporting reporting;

    FindingSteps(GapReporting reporting) {
        this.reporting = reporting;
    }

    public void acknowledgeBySilence(String auditId) {
        reporting.acknowledgeBySilence(auditId);
    }
}
