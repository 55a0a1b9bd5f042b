package auditway.inbox.steps;

import auditway.inbox.Reminding;
import auditway.workflow.Steps;

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
