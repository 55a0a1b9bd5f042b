package auditway.replacement.steps;

import auditway.replacement.ChangingTeam;
import auditway.replacement.SecondLook;
import auditway.workflow.Steps;

/** A team change as its diagram sees it. */
@Steps
public class ReplacementSteps {

    private final ChangingTeam changing;
    private final SecondLook look;

    ReplacementSteps(ChangingTeam changing, SecondLook look) {
        this.changing = changing;
        this.look = look;
    }

    public boolean isIndependent(String replacementId) {
        return changing.isIndependent(replacementId);
    }

    public void changeTeam(String replacementId) {
        changing.change(replacementId);
    }

    public boolean hasVerdicts(String replacementId) {
        return look.isDue(replacementId);
    }
}
