package auditway.change.interruption;

import auditway.audit.audit.AuditCourse;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEndedEarly;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.request.Concerned;
import auditway.audit.request.Told;
import auditway.platform.people.Actor;
import auditway.platform.workflow.Processes;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Audits that end before their time: cancelled by the programme or withdrawn by the partner. */
@Service
@Transactional
public class EarlyEnds {

    /** Told to an audit: it ends here, wherever it stands. */
    static final String AUDIT_ENDED_EARLY = "AuditEndedEarly";

    private final Interruptions interruptions;
    private final AuditCourse course;
    private final AuditDirectory audits;
    private final Processes processes;
    private final Concerned concerned;
    private final ApplicationEventPublisher events;

    EarlyEnds(
            Interruptions interruptions,
            AuditCourse course,
            AuditDirectory audits,
            Processes processes,
            Concerned concerned,
            ApplicationEventPublisher events) {
        this.interruptions = interruptions;
        this.course = course;
        this.audits = audits;
        this.processes = processes;
        this.concerned = concerned;
        this.events = events;
    }

    /**
     * Ends an audit, its open work and its lives of their own, and tells everybody concerned.
     *
     * @param within the life of its own in which that was decided and which runs to its own end, empty for none
     */
    void end(String auditId, AuditState exit, String reason, Actor actor, String within) {
        AuditSummary audit = audits.get(auditId);
        interruptions.endedWithin(auditId, within);
        course.end(auditId, exit, reason, actor);
        if (audit.isOnHold()) {
            processes.resume(auditId);
        }
        if (!processes.tell(AUDIT_ENDED_EARLY, auditId)) {
            settle(auditId);
        }
        String verb = exit.title().toLowerCase(Locale.ROOT);
        events.publishEvent(new Told(
                auditId,
                "audit-ended:" + auditId,
                concerned.of(auditId, actor),
                "Audit " + verb + ": " + audit.partner(),
                List.of(
                        "%s has %s the audit of %s, %s."
                                .formatted(
                                        actor.name(),
                                        exit == AuditState.WITHDRAWN ? "withdrawn from" : "cancelled",
                                        audit.partner(),
                                        auditId),
                        reason,
                        "No more work is needed in it; open work, action items and requests are withdrawn."),
                "/audits/" + auditId));
    }

    /** Lets every room settle what is open in an audit that ended early, and ends its lives of their own. */
    public void settle(String auditId) {
        interruptions.lapse(auditId);
        events.publishEvent(new AuditEndedEarly(auditId));
        processes.withdrawLives(auditId, interruptions.endedWithin(auditId));
    }
}
