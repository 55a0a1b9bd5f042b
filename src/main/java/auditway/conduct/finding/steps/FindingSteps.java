package auditway.conduct.finding.steps;

import auditway.conduct.finding.GapReporting;
import auditway.platform.workflow.Steps;

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
