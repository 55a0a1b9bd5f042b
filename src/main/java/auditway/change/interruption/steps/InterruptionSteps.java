package auditway.change.interruption.steps;

import auditway.change.interruption.EarlyEnds;
import auditway.change.interruption.HoldLimits;
import auditway.change.interruption.MissedDays;
import auditway.platform.workflow.Steps;
import java.util.Date;

/** Early ends, holds and interruptions as the diagrams see them. */
@Steps
public class InterruptionSteps {

    private final EarlyEnds ends;
    private final HoldLimits holds;
    private final MissedDays missed;

    InterruptionSteps(EarlyEnds ends, HoldLimits holds, MissedDays missed) {
        this.ends = ends;
        this.holds = holds;
        this.missed = missed;
    }

    public void settle(String auditId) {
        ends.settle(auditId);
    }

    /** The moment of {@code resumeAudit}, the end of the longest hold. */
    @SuppressWarnings("JavaUtilDate")
    public Date deadline(String holdId, String key) {
        if (!key.equals("resumeAudit")) {
            throw new IllegalArgumentException("A hold has no deadline " + key + ".");
        }
        return Date.from(holds.end(holdId));
    }

    public void agreeNewDate(String interruptionId) {
        missed.agreeNewDate(interruptionId);
    }

    public void endAudit(String interruptionId) {
        missed.endAudit(interruptionId);
    }
}
