package auditway.conduct.finding;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEntries;
import auditway.audit.audit.AuditProgress;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Milestone;
import auditway.platform.calendar.BusinessCalendars;
import auditway.platform.calendar.LocalMoment;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotFound;
import auditway.platform.trail.Trail;
import auditway.platform.workflow.BriefingChanged;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import auditway.platform.workflow.Processes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Telling the partner: the gap report is issued, acknowledged, and a meeting about it booked. */
@Service
@Transactional
public class GapReporting {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final FindingStore store;
    private final Findings findings;
    private final GapReports reports;
    private final IssueConditions conditions;
    private final AuditDirectory audits;
    private final AuditDeadlines deadlines;
    private final AuditProgress progress;
    private final GapReviewTerms terms;
    private final Processes processes;
    private final BusinessCalendars calendars;
    private final Trail trail;
    private final AuditEntries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GapReporting(
            FindingStore store,
            Findings findings,
            GapReports reports,
            IssueConditions conditions,
            AuditDirectory audits,
            AuditDeadlines deadlines,
            AuditProgress progress,
            GapReviewTerms terms,
            Processes processes,
            BusinessCalendars calendars,
            Trail trail,
            AuditEntries entries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.findings = findings;
        this.reports = reports;
        this.conditions = conditions;
        this.audits = audits;
        this.deadlines = deadlines;
        this.progress = progress;
        this.terms = terms;
        this.processes = processes;
        this.calendars = calendars;
        this.trail = trail;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /** The lead auditor lets the findings go to the partner. */
    public record IssueGapReport(
            boolean confirmed, @Nullable String message) {}

    /** The partner has received the gap report. */
    public record AcknowledgeGapReport(
            boolean confirmed, @Nullable String comment) {}

    /** When the gap review is held, on the partner's clock, and where to join. */
    public record BookGapReview(LocalDateTime startsAt, String link) {}

    /** Freezes the findings; from now on the partner sees them and its deadlines run. */
    @Completes("issue-gap-report")
    public Outcome issue(IssueGapReport answers, OpenStep step, Actor actor) {
        String auditId = step.auditId();
        if (!answers.confirmed()) {
            throw new Invalid("confirmed", "Confirm the second looks and the evidence that closes each nonconformity.");
        }
        if (findings.gapReport(auditId).isPresent()) {
            throw new Conflict("The gap report of " + auditId + " was issued already; open it from the findings page.");
        }
        conditions.demandReadyToIssue(auditId);
        Instant now = clock.instant();
        findings.of(auditId).forEach(finding -> {
            finding.issue();
            store.save(finding);
        });
        String message = Objects.requireNonNullElse(answers.message(), "").strip();
        reports.save(GapReport.issued(auditId, now, actor.accountId(), message));
        progress.reached(auditId, Milestone.GAP_REPORT, now);
        trail.record(entries.did("Gap report issued", auditId, actor)
                .changed(null, counted(findings.of(auditId).size())));
        events.publishEvent(new GapReportIssued(auditId));
        return Outcome.done();
    }

    private static String counted(int findings) {
        return findings + (findings == 1 ? " finding" : " findings");
    }

    /** Where the report is read before it is acknowledged, and until when a finding can be disputed. */
    @Prefills("acknowledge-gap-report")
    public Map<String, Object> read(OpenStep step) {
        AuditSummary audit = audits.get(step.auditId());
        Instant now = clock.instant();
        Map<String, Object> shown = new HashMap<>();
        shown.put("gapReportUrl", "/audits/" + audit.id() + "/gap-report");
        shown.put("findingsUrl", "/audits/" + audit.id() + "/findings");
        deadlines
                .due(audit.id(), "disputeFinding", now)
                .filter(limit -> now.isBefore(limit.at()))
                .ifPresent(limit -> shown.put("limit", LocalMoment.say(limit.at(), audit.zone())));
        return shown;
    }

    @Completes("acknowledge-gap-report")
    public Outcome acknowledge(AcknowledgeGapReport answers, OpenStep step, Actor actor) {
        if (!answers.confirmed()) {
            throw new Invalid("confirmed", "Confirm that you have received the gap report.");
        }
        String comment = Objects.requireNonNullElse(answers.comment(), "").strip();
        GapReport report = report(step.auditId());
        report.acknowledge(actor.accountId(), clock.instant(), comment);
        acknowledged(step.auditId(), report, "Gap report acknowledged", comment, actor);
        return Outcome.done();
    }

    /** The time to acknowledge has passed; silence counts as receipt. */
    public void acknowledgeBySilence(String auditId) {
        GapReport report = report(auditId);
        report.acknowledgeBySilence(clock.instant());
        acknowledged(auditId, report, "Gap report acknowledged by silence", "", Actor.SYSTEM);
    }

    private void acknowledged(String auditId, GapReport report, String action, String comment, Actor actor) {
        reports.save(report);
        progress.reached(auditId, Milestone.ACKNOWLEDGED, clock.instant());
        trail.record(entries.did(action, auditId, actor).because(comment.isEmpty() ? null : comment));
    }

    @Prefills("book-gap-review")
    public Map<String, Object> terms(OpenStep step) {
        return terms.shown(audits.get(step.auditId()));
    }

    /**
     * Books the meeting.
     *
     * @throws Invalid if it lies in the past, on a day off, or later than the edition allows
     */
    @Completes("book-gap-review")
    public Outcome book(BookGapReview answers, OpenStep step, Actor actor) {
        book(step.auditId(), answers, "Gap review booked", null, actor);
        return Outcome.done();
    }

    /**
     * Holds the booked meeting at another time or under another link; both sides are told by the change of its invitation.
     *
     * @throws Invalid if it lies in the past, on a day off, or later than the edition allows
     */
    void move(String auditId, BookGapReview answers, String reason, Actor actor) {
        book(auditId, answers, "Gap review moved", reason, actor);
    }

    private void book(String auditId, BookGapReview answers, String action, @Nullable String reason, Actor actor) {
        AuditSummary audit = audits.get(auditId);
        Instant now = clock.instant();
        Instant starts = answers.startsAt().atZone(audit.zone()).toInstant();
        if (!starts.isAfter(now)) {
            throw new Invalid("startsAt", "Choose a time that has not passed.");
        }
        calendars
                .of(audit.calendar(), audit.zone())
                .closed(answers.startsAt().toLocalDate(), LocalDate.ofInstant(now, audit.zone()))
                .ifPresent(sentence -> {
                    throw new Invalid("startsAt", sentence);
                });
        terms.latest(audit).filter(limit -> starts.isAfter(limit.at())).ifPresent(limit -> {
            throw new Invalid("startsAt", "Choose an earlier time. The last is " + limit.why());
        });
        GapReport report = report(audit.id());
        String before = report.reviewStarts()
                .map(at -> MOMENT.format(at.atZone(audit.zone())) + ", " + audit.zone())
                .orElse(null);
        report.bookReview(starts, answers.link().strip());
        reports.save(report);
        trail.record(entries.did(action, audit.id(), actor)
                .because(reason)
                .changed(before, MOMENT.format(answers.startsAt()) + ", " + audit.zone()));
        events.publishEvent(new GapReviewBooked(audit.id()));
        events.publishEvent(new BriefingChanged(audit.id()));
        processes.recompute(audit.id());
    }

    private GapReport report(String auditId) {
        return findings.gapReport(auditId)
                .orElseThrow(() -> new NotFound("The gap report of " + auditId
                        + " is not issued yet; look again when the lead auditor has issued it."));
    }
}
