package auditway.followup.report;

import auditway.audit.audit.AuditEntries;
import auditway.followup.report.Report.Consent;
import auditway.followup.report.Snapshot.Change;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.trail.Trail;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partner confirms the facts of its report or objects, the lead auditor corrects, the partner agrees to publication. */
@Service
@Transactional
public class ReportReview {

    private final Snapshots snapshots;
    private final ReportRows rows;
    private final ReportChanges changes;
    private final Trail trail;
    private final AuditEntries entries;
    private final Clock clock;

    ReportReview(
            Snapshots snapshots,
            ReportRows rows,
            ReportChanges changes,
            Trail trail,
            AuditEntries entries,
            Clock clock) {
        this.snapshots = snapshots;
        this.rows = rows;
        this.changes = changes;
        this.trail = trail;
        this.entries = entries;
        this.clock = clock;
    }

    /** The facts are right, or what is wrong with them. */
    public record ConfirmFacts(String outcome, @Nullable String objections) {}

    /** Whether the shareable rendition may be published. */
    public record ConsentToPublication(String outcome) {}

    @Prefills("confirm-facts")
    public Map<String, Object> draft(OpenStep step) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("reportUrl", "/audits/" + step.auditId() + "/report");
        snapshots
                .current(step.auditId())
                .filter(report -> !report.answer().isEmpty())
                .ifPresentOrElse(
                        report -> {
                            shown.put("objected", report.objections());
                            shown.put("answer", report.answer());
                        },
                        () -> shown.putAll(corrected(step.auditId())));
        return shown;
    }

    /** What was objected to in the revision before, what the lead auditor did about it and what changed; nothing in the first one. */
    private Map<String, Object> corrected(String auditId) {
        List<Report> revisions = snapshots.of(auditId);
        if (revisions.size() < 2 || revisions.get(1).correction().isEmpty()) {
            return Map.of();
        }
        Report before = revisions.get(1);
        return Map.of(
                "objected",
                before.objections(),
                "corrected",
                before.correction(),
                "changes",
                changes.of(auditId, before.revision() + 1).stream()
                        .map(Change::sentence)
                        .toList());
    }

    @Completes("confirm-facts")
    public Outcome confirm(ConfirmFacts answers, OpenStep step, Actor actor) {
        if (!answers.outcome().equals("objected")) {
            record("Facts of the report confirmed", step.auditId(), null, actor);
            return Outcome.of("accurate");
        }
        String objections = Objects.requireNonNullElse(answers.objections(), "").strip();
        if (objections.isEmpty()) {
            throw new Invalid("objections", "Say what is wrong and what it should say.");
        }
        rows.objected(snapshots.get(step.auditId()), objections);
        record("Facts of the report objected to", step.auditId(), objections, actor);
        return Outcome.of("objected");
    }

    @Prefills("correct-report")
    public Map<String, Object> objections(OpenStep step) {
        Report report = snapshots.get(step.auditId());
        Map<String, Object> shown = new HashMap<>(Correcting.shown(snapshots.read(report)));
        shown.put("reportUrl", "/audits/" + step.auditId() + "/report");
        shown.put("objections", report.objections());
        shown.put("hasFindings", shown.get("findings") instanceof List<?> findings && !findings.isEmpty());
        return shown;
    }

    /** @throws Invalid if nothing was changed although the report is said to be corrected */
    @Completes("correct-report")
    public Outcome correct(CorrectReport answers, OpenStep step, Actor actor) {
        String correction = answers.correction().strip();
        if (correction.isEmpty()) {
            throw new Invalid("correction", "Say what you corrected, or why it stays as it is.");
        }
        Report report = snapshots.get(step.auditId());
        if (answers.keepsReport()) {
            rows.kept(report, correction);
            record("Report kept as it is", step.auditId(), correction, actor);
            return Outcome.done();
        }
        List<Change> made = changes(report, answers);
        changes.add(step.auditId(), report.revision() + 1, made);
        rows.corrected(report, correction);
        record("Report corrected", step.auditId(), correction, actor);
        made.forEach(
                change -> trail.record(entries.did(change.place() + " corrected in the report", step.auditId(), actor)
                        .changed(change.before(), change.after())));
        return Outcome.done();
    }

    private List<Change> changes(Report report, CorrectReport answers) {
        demandPast("date", answers.date());
        demandPast("lastDate", answers.lastDate());
        List<Change> made = Correcting.changes(snapshots.read(report), answers);
        if (made.isEmpty()) {
            throw new Invalid(
                    "outcome",
                    "Nothing was changed: correct the field that the partner objects to, or keep the report as it is and say why.");
        }
        return made;
    }

    private void demandPast(String field, @Nullable LocalDate day) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            throw new Invalid(field, "The audit was held before today; choose the day on which it was held.");
        }
    }

    @Prefills("consent-to-publication")
    public Map<String, Object> published(OpenStep step) {
        return Map.of("reportUrl", "/audits/" + step.auditId() + "/report/shareable");
    }

    @Completes("consent-to-publication")
    public Outcome consent(ConsentToPublication answers, OpenStep step, Actor actor) {
        boolean consented = answers.outcome().equals("consented");
        rows.answered(snapshots.get(step.auditId()), consented ? Consent.CONSENTED : Consent.DECLINED);
        record(consented ? "Publication agreed" : "Publication declined", step.auditId(), null, actor);
        return Outcome.of(answers.outcome());
    }

    private void record(String action, String auditId, @Nullable String why, Actor actor) {
        trail.record(entries.did(action, auditId, actor)
                .because(why)
                .changed(null, "Revision " + snapshots.get(auditId).revision()));
    }
}
