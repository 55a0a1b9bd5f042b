package auditway.report;

import auditway.audit.Deeds;
import auditway.people.Actor;
import auditway.refusal.Invalid;
import auditway.report.Report.Consent;
import auditway.trail.Trail;
import auditway.workflow.Completes;
import auditway.workflow.OpenStep;
import auditway.workflow.Outcome;
import auditway.workflow.Prefills;
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
    private final Trail trail;
    private final Deeds deeds;

    ReportReview(Snapshots snapshots, ReportRows rows, Trail trail, Deeds deeds) {
        this.snapshots = snapshots;
        this.rows = rows;
        this.trail = trail;
        this.deeds = deeds;
    }

    /** The facts are right, or what is wrong with them. */
    public record ConfirmFacts(String outcome, @Nullable String objections) {}

    /** What was corrected, or why it stays; the reason of the next revision. */
    public record CorrectReport(String correction) {}

    /** Whether the shareable rendition may be published. */
    public record ConsentToPublication(String outcome) {}

    @Prefills("confirm-facts")
    public Map<String, Object> draft(OpenStep step) {
        return Map.of("reportUrl", "/audits/" + step.auditId() + "/report");
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
        return Map.of("objections", snapshots.get(step.auditId()).objections());
    }

    @Completes("correct-report")
    public Outcome correct(CorrectReport answers, OpenStep step, Actor actor) {
        String correction = answers.correction().strip();
        if (correction.isEmpty()) {
            throw new Invalid("correction", "Say what you corrected, or why it stays as it is.");
        }
        rows.corrected(snapshots.get(step.auditId()), correction);
        record("Report corrected", step.auditId(), correction, actor);
        return Outcome.done();
    }

    @Completes("consent-to-publication")
    public Outcome consent(ConsentToPublication answers, OpenStep step, Actor actor) {
        boolean consented = answers.outcome().equals("consented");
        rows.answered(snapshots.get(step.auditId()), consented ? Consent.CONSENTED : Consent.DECLINED);
        record(consented ? "Publication agreed" : "Publication declined", step.auditId(), null, actor);
        return Outcome.of(answers.outcome());
    }

    private void record(String deed, String auditId, @Nullable String why, Actor actor) {
        trail.record(deeds.did(deed, auditId, actor)
                .because(why)
                .changed(null, "Revision " + snapshots.get(auditId).revision()));
    }
}
