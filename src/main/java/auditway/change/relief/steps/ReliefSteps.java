package auditway.change.relief.steps;

import auditway.change.relief.DecidingExtensions;
import auditway.change.relief.DecidingWaivers;
import auditway.platform.workflow.Steps;
import java.util.Date;

/** Requests for relief as their diagrams see them. */
@Steps
public class ReliefSteps {

    private final DecidingExtensions extensions;
    private final DecidingWaivers waivers;

    ReliefSteps(DecidingExtensions extensions, DecidingWaivers waivers) {
        this.extensions = extensions;
        this.waivers = waivers;
    }

    public boolean isForLeadAuditor(String requestId) {
        return extensions.isForLeadAuditor(requestId);
    }

    public void applyExtension(String requestId) {
        extensions.apply(requestId);
    }

    public void applyWaiver(String requestId) {
        waivers.apply(requestId);
    }

    public boolean isGranted(String requestId) {
        return waivers.isGranted(requestId);
    }

    /** When a waiver, the only thing here that has an end, is over. */
    public Date deadline(String requestId, String key) {
        return Date.from(waivers.end(requestId));
    }

    public void tellOfTheEnd(String requestId) {
        waivers.tellOfTheEnd(requestId);
    }
}
