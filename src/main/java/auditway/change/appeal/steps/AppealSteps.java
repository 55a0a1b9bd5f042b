package auditway.change.appeal.steps;

import auditway.change.appeal.HearingAppeal;
import auditway.platform.workflow.Steps;

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
