package auditway.audit.scheduling.steps;

import auditway.audit.audit.Eligibility;
import auditway.audit.audit.TimerDates;
import auditway.audit.engagement.DeclaringInterests;
import auditway.audit.engagement.Engagement;
import auditway.audit.engagement.WeighingInterests;
import auditway.audit.scheduling.Scheduling;
import auditway.platform.workflow.Steps;
import java.util.Date;
import java.util.List;

/** Steps of the lifecycle and of application, engagement and scheduling; dates for timers of every phase. In this room, since it knows the other two. */
@Steps
public class AuditSteps {

    private final Eligibility eligibility;
    private final Engagement engagement;
    private final DeclaringInterests interests;
    private final WeighingInterests weighing;
    private final Scheduling scheduling;
    private final TimerDates timers;

    AuditSteps(
            Eligibility eligibility,
            Engagement engagement,
            DeclaringInterests interests,
            WeighingInterests weighing,
            Scheduling scheduling,
            TimerDates timers) {
        this.eligibility = eligibility;
        this.engagement = engagement;
        this.interests = interests;
        this.weighing = weighing;
        this.scheduling = scheduling;
        this.timers = timers;
    }

    public boolean isAccepted(String auditId) {
        return eligibility.isAccepted(auditId);
    }

    public void lapseRequest(String auditId) {
        eligibility.lapse(auditId);
    }

    public List<String> teamMembers(String auditId) {
        return engagement.teamMembers(auditId);
    }

    public boolean isTeamIndependent(String auditId) {
        return interests.isTeamIndependent(auditId);
    }

    public boolean hasInterestsToWeigh(String auditId) {
        return weighing.hasInterestsToWeigh(auditId);
    }

    public void acceptTeamBySilence(String auditId) {
        engagement.acceptBySilence(auditId);
    }

    public boolean isSlotAgreed(String auditId) {
        return scheduling.isSlotAgreed(auditId);
    }

    public void announceSchedule(String auditId) {
        scheduling.announce(auditId);
    }

    /** The date a timer fires at, in the type the engine takes. */
    public Date deadline(String auditId, String key) {
        return Date.from(timers.of(auditId, key));
    }
}
