package auditway.audit;

import static auditway.audit.Eligibility.said;

import auditway.people.Actor;
import auditway.refusal.Invalid;
import auditway.workflow.Completes;
import auditway.workflow.OpenStep;
import auditway.workflow.Outcome;
import auditway.workflow.Prefills;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Holding the meetings of the day, and closing the audit: phases 5 and 10. */
@Component
@Transactional
public class Conduct {

    /** Opening meeting (ISO 19011 6.4.3). */
    public record HoldOpeningMeeting(
            LocalDateTime heldAt,
            String attendance,
            @Nullable String notes) {}

    /** Closing meeting (ISO 19011 6.4.10): provisional findings, no result, no score. */
    public record HoldClosingMeeting(
            LocalDateTime heldAt,
            String attendance,
            boolean presented,
            @Nullable String notes) {}

    /** The coordinator's last word. */
    public record CloseAudit(boolean confirmed, @Nullable String remark) {}

    private final AuditBook book;
    private final AuditDirectory audits;
    private final Clock clock;

    Conduct(AuditBook book, AuditDirectory audits, Clock clock) {
        this.book = book;
        this.audits = audits;
        this.clock = clock;
    }

    @Prefills("hold-opening-meeting")
    public Map<String, Object> opening(OpenStep step) {
        return now(step);
    }

    @Completes("hold-opening-meeting")
    public Outcome open(HoldOpeningMeeting meeting, OpenStep step, Actor actor) {
        book.reached(step.auditId(), Milestone.OPENING_MEETING, held(step, meeting.heldAt()));
        book.change(step.auditId(), actor, "Opening meeting held", said(meeting.notes()), audit -> {});
        return Outcome.done();
    }

    @Prefills("hold-closing-meeting")
    public Map<String, Object> closing(OpenStep step) {
        return now(step);
    }

    @Completes("hold-closing-meeting")
    public Outcome conclude(HoldClosingMeeting meeting, OpenStep step, Actor actor) {
        Instant held = held(step, meeting.heldAt());
        if (audits.milestone(step.auditId(), Milestone.OPENING_MEETING)
                .filter(held::isBefore)
                .isPresent()) {
            throw new Invalid("heldAt", "The closing meeting lies before the opening meeting; choose a later time.");
        }
        book.reached(step.auditId(), Milestone.CLOSING_MEETING, held);
        book.change(step.auditId(), actor, "Closing meeting held", said(meeting.notes()), audit -> {});
        return Outcome.done();
    }

    @Completes("close-audit")
    public Outcome close(CloseAudit last, OpenStep step, Actor actor) {
        Instant now = clock.instant();
        book.reached(step.auditId(), Milestone.CLOSED, now);
        book.change(step.auditId(), actor, "Audit closed", said(last.remark()), audit -> audit.close(now));
        return Outcome.done();
    }

    private Map<String, Object> now(OpenStep step) {
        ZoneId zone = audits.get(step.auditId()).zone();
        return Map.of(
                "heldAt",
                LocalDateTime.now(clock.withZone(zone))
                        .withSecond(0)
                        .withNano(0)
                        .toString());
    }

    private Instant held(OpenStep step, LocalDateTime heldAt) {
        Instant held = heldAt.atZone(audits.get(step.auditId()).zone()).toInstant();
        if (held.isAfter(clock.instant())) {
            throw new Invalid("heldAt", "The meeting lies ahead; complete this once it was held.");
        }
        return held;
    }
}
