package auditway.decision;

import auditway.actionitem.ActionItems;
import auditway.actionitem.ItemState;
import auditway.audit.AuditDirectory;
import auditway.audit.AuditProgress;
import auditway.audit.AuditSummary;
import auditway.audit.Deeds;
import auditway.audit.Milestone;
import auditway.people.Actor;
import auditway.refusal.Conflict;
import auditway.refusal.Invalid;
import auditway.trail.Trail;
import auditway.workflow.Completes;
import auditway.workflow.OpenStep;
import auditway.workflow.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The meeting in which team and partner go through what was closed and what was not. */
@Service
@Transactional
public class GapReviews {

    private final JdbcClient jdbc;
    private final AuditDirectory audits;
    private final ActionItems items;
    private final AuditProgress progress;
    private final Trail trail;
    private final Deeds deeds;
    private final Clock clock;

    GapReviews(
            JdbcClient jdbc,
            AuditDirectory audits,
            ActionItems items,
            AuditProgress progress,
            Trail trail,
            Deeds deeds,
            Clock clock) {
        this.jdbc = jdbc;
        this.audits = audits;
        this.items = items;
        this.progress = progress;
        this.trail = trail;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** When it was held on the partner's clock, who attended, and what was agreed. */
    public record HoldGapReview(LocalDateTime heldAt, String attendance, String minutes) {}

    /** One meeting that was held. */
    public record Meeting(Instant heldAt, String attendance, String minutes, String recordedBy) {}

    /**
     * Records that it was held.
     *
     * @throws Conflict if a closure still waits to be checked
     * @throws Invalid if it was held before the gap report or is yet to come
     */
    @Completes("hold-gap-review")
    public Outcome hold(HoldGapReview answers, OpenStep step, Actor actor) {
        AuditSummary audit = audits.get(step.auditId());
        Instant heldAt = answers.heldAt().atZone(audit.zone()).toInstant();
        Instant now = clock.instant();
        demandEverythingChecked(audit.id());
        if (heldAt.isAfter(now)) {
            throw new Invalid("heldAt", "The meeting lies ahead; record it when it was held.");
        }
        if (audits.milestone(audit.id(), Milestone.GAP_REPORT)
                .map(issued -> issued.truncatedTo(ChronoUnit.MINUTES))
                .filter(heldAt::isBefore)
                .isPresent()) {
            throw new Invalid("heldAt", "Give a time after the gap report was issued.");
        }
        jdbc.sql("insert into gap_review values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        audit.id(),
                        of(audit.id()).size() + 1,
                        heldAt.atOffset(ZoneOffset.UTC),
                        answers.attendance().strip(),
                        answers.minutes().strip(),
                        actor.accountId(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
        progress.reached(audit.id(), Milestone.GAP_REVIEW, heldAt);
        trail.record(deeds.did("Gap review held", audit.id(), actor)
                .changed(null, answers.attendance().strip()));
        return Outcome.done();
    }

    private void demandEverythingChecked(String auditId) {
        items.of(auditId).stream()
                .filter(item -> item.state() == ItemState.SUBMITTED)
                .findFirst()
                .ifPresent(item -> {
                    throw new Conflict(
                            "The closure of %s waits to be checked; accept or return it first, then record the gap review."
                                    .formatted(item.id()));
                });
    }

    /** Oldest first: one, and another after each regrade. */
    public List<Meeting> of(String auditId) {
        return jdbc.sql("select * from gap_review where audit_id = ? order by ordinal")
                .param(auditId)
                .query((row, number) -> new Meeting(
                        row.getObject("held_at", OffsetDateTime.class).toInstant(),
                        row.getString("attendance"),
                        row.getString("minutes"),
                        row.getString("recorded_by")))
                .list();
    }
}
