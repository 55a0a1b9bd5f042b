package auditway.change.rescheduling;

import auditway.audit.audit.AuditCourse;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.scheduling.AuditScheduled;
import auditway.platform.people.Actor;
import auditway.platform.workflow.Processes;
import java.time.Clock;
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

    private final AuditCourse course;
    private final AuditDirectory audits;
    private final RescheduleRows rows;
    private final Fees fees;
    private final Processes processes;
    private final Clock clock;

    NewDates(
            AuditCourse course,
            AuditDirectory audits,
            RescheduleRows rows,
            Fees fees,
            Processes processes,
            Clock clock) {
        this.course = course;
        this.audits = audits;
        this.rows = rows;
        this.fees = fees;
        this.processes = processes;
        this.clock = clock;
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
        Reschedule move = new Reschedule(
                rows.nextId(auditId),
                auditId,
                cause,
                reason,
                null,
                null,
                starts,
                Objects.requireNonNull(audit.ends()),
                actor.accountId(),
                actor.name(),
                clock.instant(),
                fees.of(audit, cause, starts, missedAt),
                null,
                "",
                null);
        rows.add(move);
        rows.decide(move.id(), "agreed", reason, actor.accountId(), clock.instant());
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
