package auditway.change.replacement.steps;

import auditway.change.replacement.ChangingTeam;
import auditway.change.replacement.SecondLook;
import auditway.change.replacement.SuccessorReview;
import auditway.platform.workflow.Steps;
import java.util.Date;

/** A team change as its diagram sees it. */
@Steps
public class ReplacementSteps {

    private final ChangingTeam changing;
    private final SuccessorReview review;
    private final SecondLook look;

    ReplacementSteps(ChangingTeam changing, SuccessorReview review, SecondLook look) {
        this.changing = changing;
        this.review = review;
        this.look = look;
    }

    public boolean isSuitable(String replacementId) {
        return changing.isSuitable(replacementId);
    }

    /** Whether the partner did not object and nothing speaks against the successor by now. */
    public boolean isTakingOver(String replacementId) {
        return changing.isTakingOver(replacementId);
    }

    /** Whether the partner is asked about an independent successor. */
    public boolean isReviewed(String replacementId) {
        return review.isAsked(replacementId);
    }

    /** When the partner's silence is acceptance. */
    public Date reviewedUntil(String replacementId) {
        return Date.from(review.silentUntil(replacementId));
    }

    public void acceptBySilence(String replacementId) {
        review.acceptBySilence(replacementId);
    }

    public void changeTeam(String replacementId) {
        changing.change(replacementId);
    }

    public boolean hasVerdicts(String replacementId) {
        return look.isDue(replacementId);
    }
}
