package auditway.change.interruption;

import auditway.audit.audit.AuditCourse;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEndedEarly;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.request.Request;
import auditway.audit.request.RequestNews;
import auditway.audit.request.Requests;
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

    private final Requests requests;
    private final RequestNews news;
    private final AuditCourse course;
    private final AuditDirectory audits;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    EarlyEnds(
            Requests requests,
            RequestNews news,
            AuditCourse course,
            AuditDirectory audits,
            Processes processes,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.news = news;
        this.course = course;
        this.audits = audits;
        this.processes = processes;
        this.events = events;
    }

    /**
     * Ends an audit, its open work and what runs beside it, and tells everybody concerned.
     *
     * @param decided the request on which that was decided
     */
    void end(Request decided, AuditState exit, String reason, Actor actor) {
        String auditId = decided.auditId();
        AuditSummary audit = audits.get(auditId);
        course.end(auditId, exit, reason, actor);
        if (audit.isOnHold()) {
            processes.resume(auditId);
        }
        if (!processes.tell(AUDIT_ENDED_EARLY, auditId)) {
            settle(auditId);
        }
        String verb = exit.title().toLowerCase(Locale.ROOT);
        news.tellAll(
                decided,
                "ended",
                actor,
                "Audit " + verb + ": " + audit.partner(),
                List.of(
                        "%s has %s the audit of %s, %s."
                                .formatted(
                                        actor.name(),
                                        exit == AuditState.WITHDRAWN ? "withdrawn from" : "cancelled",
                                        audit.partner(),
                                        auditId),
                        reason,
                        "No more work is needed in it; open work, action items and requests are withdrawn."));
    }

    /** Lets every room settle what is open in an audit that ended early; a diagram in which that was decided runs to its own end. */
    public void settle(String auditId) {
        events.publishEvent(new AuditEndedEarly(auditId));
        String within = requests.of(auditId, Holding.KIND, RecordingNoShow.KIND, BreakingOff.KIND).stream()
                .filter(request -> request.is("ended"))
                .map(Request::id)
                .findFirst()
                .orElse("");
        processes.withdrawLives(auditId, within);
    }
}
