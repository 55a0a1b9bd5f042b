package auditway.platform.workflow;

import auditway.platform.refusal.Answered;
import java.util.List;

/** What stands beside the form of a step, told by the room that knows it: for a decision, what else was answered when it was asked. */
public interface StepFacts {

    /** Empty for steps that the room knows nothing of. */
    List<Answered> of(OpenStep step);
}
