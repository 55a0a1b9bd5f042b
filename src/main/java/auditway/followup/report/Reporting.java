package auditway.followup.report;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEntries;
import auditway.audit.audit.AuditProgress;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.Milestone;
import auditway.followup.decision.DecisionAmended;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.trail.Trail;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A report is frozen, frozen again where it was corrected, and issued. */
@Service
@Transactional
public class Reporting {

    private final Gathering gathering;
    private final Snapshots snapshots;
    private final ReportRows rows;
    private final ReportChanges changes;
    private final Prints prints;
    private final AuditDirectory audits;
    private final AuditProgress progress;
    private final Trail trail;
    private final AuditEntries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reporting(
            Gathering gathering,
            Snapshots snapshots,
            ReportRows rows,
            ReportChanges changes,
            Prints prints,
            AuditDirectory audits,
            AuditProgress progress,
            Trail trail,
            AuditEntries entries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gathering = gathering;
        this.snapshots = snapshots;
        this.rows = rows;
        this.changes = changes;
        this.prints = prints;
        this.audits = audits;
        this.progress = progress;
        this.trail = trail;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes the snapshot that both renditions are made from; a further one is a numbered revision (rule 21). Where the lead auditor keeps the
     * report as it is, the revision stays and the partner reads the answer.
     *
     * @throws Conflict if the technical review is not done (rule 19), or a further one has no reason
     */
    public Report freeze(String auditId) {
        if (!audits.get(auditId).state().hasReached(AuditState.DECISION)) {
            throw new Conflict("The report of " + auditId
                    + " is made after the technical review and the decision; wait for them.");
        }
        return freeze(auditId, Actor.SYSTEM);
    }

    private Report freeze(String auditId, Actor actor) {
        Optional<Report> before = snapshots.current(auditId);
        if (before.isPresent()
                && before.get().correction().isBlank()
                && !before.get().answer().isBlank()) {
            return before.get();
        }
        if (before.isPresent() && before.get().correction().isBlank()) {
            throw new Conflict("The report of " + auditId
                    + " is frozen; say what was corrected before it is frozen again as a new revision.");
        }
        int revision = before.map(Report::revision).orElse(0) + 1;
        String reason = before.map(Report::correction).orElse("");
        Snapshot taken = Corrected.of(gathering.snapshot(auditId, revision, reason), changes.of(auditId));
        Report frozen = snapshots.freeze(taken.withChanges(changes.of(auditId, revision)));
        trail.record(entries.did("Report frozen", auditId, actor)
                .because(reason.isEmpty() ? null : reason)
                .changed(null, "Revision " + revision + ", SHA-256 " + frozen.sha256()));
        return frozen;
    }

    /** Prints both renditions once and for all and sends the report out. */
    public void issue(String auditId) {
        Instant now = clock.instant();
        Report report = issue(auditId, now, Actor.SYSTEM);
        progress.reached(auditId, Milestone.REPORT, now);
        events.publishEvent(new ReportIssued(auditId, report.revision()));
    }

    /**
     * What the report says has changed: a numbered revision takes its place, issued at once where it was issued, and published
     * where the partner agreed to publication (rule 21).
     */
    public void revise(String auditId, String reason) {
        snapshots.current(auditId).ifPresent(current -> {
            rows.corrected(current, reason);
            freeze(auditId, Actor.SYSTEM);
            if (current.isIssued()) {
                Report revised = issue(auditId, clock.instant(), Actor.SYSTEM);
                if (current.consent() != null) {
                    rows.answered(revised, current.consent());
                }
                events.publishEvent(new ReportIssued(auditId, revised.revision()));
            }
        });
    }

    /** An appeal was granted after the report was frozen. */
    @EventListener
    public void on(DecisionAmended amended) {
        revise(amended.auditId(), "The appeal was granted: " + amended.result().title() + ". " + amended.reason());
    }

    /** Makes and issues the report of an audit that was held and closed elsewhere; nobody is told. */
    public Report issuePast(String auditId, Actor by) {
        freeze(auditId, by);
        return issue(auditId, clock.instant(), by);
    }

    private Report issue(String auditId, Instant at, Actor actor) {
        Report report = snapshots.get(auditId);
        if (report.isIssued()) {
            throw new Conflict("Revision " + report.revision() + " of the report of " + auditId
                    + " was issued already; freeze a new one to change it.");
        }
        rows.issued(report, at.truncatedTo(ChronoUnit.MILLIS));
        Report issued = snapshots.get(auditId);
        prints.printOnCommit(issued);
        trail.record(entries.did("Report issued", auditId, actor).changed(null, "Revision " + report.revision()));
        return issued;
    }
}
