package auditway.report.steps;

import auditway.report.Reporting;
import auditway.workflow.Steps;

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
