package auditway.followup.decision.steps;

import auditway.followup.decision.Conclusions;
import auditway.platform.workflow.Steps;

/** Conclusion and decision as the diagrams see them. */
@Steps
public class DecisionSteps {

    private final Conclusions conclusions;

    DecisionSteps(Conclusions conclusions) {
        this.conclusions = conclusions;
    }

    public void stateConclusion(String auditId) {
        conclusions.state(auditId);
    }

    public boolean isRegraded(String auditId) {
        return conclusions.isRegraded(auditId);
    }
}
