package auditway.change.rescheduling.steps;

import auditway.change.rescheduling.EditionMoves;
import auditway.change.rescheduling.Reschedules;
import auditway.platform.workflow.Steps;

/** Other dates and newer editions as the diagrams see them. */
@Steps
public class ReschedulingSteps {

    private final Reschedules reschedules;
    private final EditionMoves moves;

    ReschedulingSteps(Reschedules reschedules, EditionMoves moves) {
        this.reschedules = reschedules;
        this.moves = moves;
    }

    public void assessFee(String rescheduleId) {
        reschedules.assessFee(rescheduleId);
    }

    public boolean needsManager(String rescheduleId) {
        return reschedules.needsManager(rescheduleId);
    }

    public void withdrawSchedule(String rescheduleId) {
        reschedules.withdrawSchedule(rescheduleId);
    }

    public void moveToEdition(String moveId) {
        moves.moveToEdition(moveId);
    }

    public boolean areAnswersWanted(String auditId) {
        return moves.areAnswersWanted(auditId);
    }
}
