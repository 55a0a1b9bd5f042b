package auditway.platform.inbox.steps;

import auditway.platform.inbox.Reminding;
import auditway.platform.workflow.Steps;

/** Steps of {@code rounds}. */
@Steps
public class InboxSteps {

    private final Reminding reminding;

    InboxSteps(Reminding reminding) {
        this.reminding = reminding;
    }

    public void sendReminders() {
        reminding.send();
    }
}
