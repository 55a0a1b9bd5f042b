package auditway.appeal.steps;

import auditway.appeal.HearingAppeal;
import auditway.workflow.Steps;

/** Appeals as their diagram sees them. */
@Steps
public class AppealSteps {

    private final HearingAppeal hearing;

    AppealSteps(HearingAppeal hearing) {
        this.hearing = hearing;
    }

    public void apply(String appealId) {
        hearing.apply(appealId);
    }
}
