package auditway.change.rescheduling;

import auditway.audit.audit.AuditCourse;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.request.Requests;
import auditway.audit.request.Subject;
import auditway.audit.scheduling.AuditScheduled;
import auditway.platform.people.Actor;
import auditway.platform.workflow.Processes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Audits that go back to their scheduling because another date is wanted; what was answered and assessed stays. */
@Service
@Transactional
public class NewDates {

    /** Told to an audit in preparation or conduct: it goes back to its scheduling. */
    static final String RESCHEDULE_AGREED = "RescheduleAgreed";

    private final Requests requests;
    private final AuditCourse course;
    private final AuditDirectory audits;
    private final AuditDay day;
    private final Fees fees;
    private final Processes processes;

    NewDates(
            Requests requests,
            AuditCourse course,
            AuditDirectory audits,
            AuditDay day,
            Fees fees,
            Processes processes) {
        this.requests = requests;
        this.course = course;
        this.audits = audits;
        this.day = day;
        this.fees = fees;
        this.processes = processes;
    }

    /** Whether the agreed moment passed without the audit having begun. */
    public boolean isMissed(AuditSummary audit) {
        return day.isMissed(audit);
    }

    /** Withdraws the agreed slot; another is wanted in this window, anywhere in the edition's where it is null. */
    public void wanted(String auditId, @Nullable LocalDate from, @Nullable LocalDate to, String reason, Actor actor) {
        course.withdrawSchedule(auditId, from, to, reason, actor);
        processes.tell(RESCHEDULE_AGREED, auditId);
    }

    /** The same where a side did not come; it counts as one of that side's moves. */
    public void wantedAfterNoShow(String auditId, Cause cause, String reason, Instant missedAt, Actor actor) {
        AuditSummary audit = audits.get(auditId);
        Instant starts = Objects.requireNonNull(audit.starts());
        Fee fee = fees.of(audit, cause, starts, missedAt);
        RescheduleTerms terms = new RescheduleTerms(
                cause, null, null, starts, Objects.requireNonNull(audit.ends()), fee.percent(), fee.sentence());
        requests.done(AnotherDate.KIND, Subject.audit(auditId), reason, terms, "agreed", actor);
        wanted(auditId, null, null, reason, actor);
    }

    /** What it costs the side that did not come, in words. */
    @Transactional(readOnly = true)
    public String feeAfterNoShow(String auditId, Cause cause, Instant missedAt) {
        AuditSummary audit = audits.get(auditId);
        Instant starts = audit.starts();
        return starts == null ? "" : fees.of(audit, cause, starts, missedAt).sentence();
    }

    /** With a new day every timer that counts from it is asked for its date again. */
    @EventListener
    void on(AuditScheduled scheduled) {
        processes.recompute(scheduled.auditId());
    }
}
