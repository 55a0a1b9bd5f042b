package auditway.workflow;

import java.util.List;

/** What happens next, read from the diagrams. */
public interface NextSteps {

    /** What follows a step, one entry for each way; timers and messages that change the way are left out. */
    List<NextStep> after(String process, String step);
}
