package auditway.platform.workflow;

import java.util.List;

/** What happens next, read from the diagrams. */
public interface NextSteps {

    /**
     * The ways on from an open step, by the diagrams it runs in; empty if it is not open.
     * Timers and messages that change the way are left out.
     */
    List<NextStep> after(String taskId);
}
