package auditway.followup.decision;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEntries;
import auditway.audit.audit.AuditProgress;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.MeetingDays;
import auditway.audit.audit.Milestone;
import auditway.audit.audit.Wording;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.GapReport;
import auditway.followup.actionitem.ActionItems;
import auditway.followup.actionitem.ItemState;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.trail.Trail;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final Findings findings;
    private final MeetingDays days;
    private final AuditProgress progress;
    private final Trail trail;
    private final AuditEntries entries;
    private final Clock clock;

    GapReviews(
            JdbcClient jdbc,
            AuditDirectory audits,
            ActionItems items,
            Findings findings,
            MeetingDays days,
            AuditProgress progress,
            Trail trail,
            AuditEntries entries,
            Clock clock) {
        this.jdbc = jdbc;
        this.audits = audits;
        this.items = items;
        this.findings = findings;
        this.days = days;
        this.progress = progress;
        this.trail = trail;
        this.entries = entries;
        this.clock = clock;
    }

    /** When it was held on the partner's clock, who attended, and what was agreed. */
    public record HoldGapReview(LocalDateTime heldAt, String attendance, String minutes) {}

    /** One meeting that was held. */
    public record Meeting(Instant heldAt, String attendance, String minutes, String recordedBy) {}

    @Prefills("hold-gap-review")
    public Map<String, Object> booking(OpenStep step) {
        AuditSummary audit = audits.get(step.auditId());
        Map<String, Object> shown = new HashMap<>();
        shown.put("zone", audit.zone().getId());
        shown.put(
                "heldAt",
                LocalDateTime.now(clock.withZone(audit.zone()))
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString());
        findings.gapReport(audit.id()).ifPresent(report -> {
            report.reviewStarts()
                    .ifPresent(at -> shown.put("agreed", Wording.moment(at, audit.zone()) + ", " + audit.zone()));
            report.reviewLink().ifPresent(link -> shown.put("link", link));
        });
        return shown;
    }

    /**
     * Records that it was held.
     *
     * @throws Conflict if a closure still waits to be checked
     * @throws Invalid if it was held before the gap report or is yet to come
     */
    @Completes("hold-gap-review")
    public Outcome hold(HoldGapReview answers, OpenStep step, Actor actor) {
        AuditSummary audit = audits.get(step.auditId());
        Instant now = clock.instant();
        demandEverythingChecked(audit.id());
        Instant heldAt = days.held(audit, answers.heldAt(), booked(audit.id()));
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
        trail.record(entries.did("Gap review held", audit.id(), actor)
                .because("Held %s (%s).".formatted(Wording.moment(heldAt, audit.zone()), audit.zone()))
                .changed(null, answers.attendance().strip()));
        return Outcome.done();
    }

    private MeetingDays.Agreed booked(String auditId) {
        return new MeetingDays.Agreed(
                "The gap review",
                findings.gapReport(auditId).flatMap(GapReport::reviewStarts).orElse(Instant.EPOCH),
                "if it is held at another time, use \"Move gap review\" on the page of the audit first");
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
