package auditway.conduct.finding.steps;

import auditway.conduct.finding.GapReporting;
import auditway.conduct.finding.GapReviewDays;
import auditway.platform.workflow.Steps;
import java.util.Date;

/** Findings as the diagrams see them. */
@Steps
public class FindingSteps {

    private final GapReporting reporting;
    private final GapReviewDays days;

    FindingSteps(GapReporting reporting, GapReviewDays days) {
        this.reporting = reporting;
        this.days = days;
    }

    /** When the booked day of the gap review is over, in the type the engine takes. */
    public Date gapReviewOver(String auditId) {
        return Date.from(days.over(auditId));
    }

    public void acknowledgeBySilence(String auditId) {
        reporting.acknowledgeBySilence(auditId);
    }
}
