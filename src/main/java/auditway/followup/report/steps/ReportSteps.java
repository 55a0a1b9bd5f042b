package auditway.followup.report.steps;

import auditway.followup.report.Reporting;
import auditway.platform.workflow.Steps;

/** Reports as the diagrams see them. */
@Steps
public class ReportSteps {

    private final Reporting reporting;

    ReportSteps(Reporting reporting) {
        this.reporting = reporting;
    }

    public void freeze(String auditId) {
        reporting.freeze(auditId);
    }

    public void issue(String auditId) {
        reporting.issue(auditId);
    }
}
