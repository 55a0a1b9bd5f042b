package auditway.change.dispute.steps;

import auditway.change.dispute.SettlingDispute;
import auditway.platform.workflow.Steps;
import java.util.Date;

/** Disputes as their diagram sees them. */
@Steps
public class DisputeSteps {

    private final SettlingDispute settling;

    DisputeSteps(SettlingDispute settling) {
        this.settling = settling;
    }

    public boolean isVoid(String disputeId) {
        return settling.isVoid(disputeId);
    }

    @SuppressWarnings("JavaUtilDate")
    public Date deadline(String disputeId, String key) {
        return Date.from(settling.limit(disputeId, key));
    }

    public void applyRuling(String disputeId) {
        settling.apply(disputeId);
    }
}
