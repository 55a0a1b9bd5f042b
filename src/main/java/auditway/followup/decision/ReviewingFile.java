package auditway.followup.decision;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEntries;
import auditway.audit.audit.AuditProgress;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.FindingsReview;
import auditway.conduct.finding.Grade;
import auditway.followup.actionitem.RaisingActionItems;
import auditway.followup.decision.FileReviews.Review;
import auditway.followup.decision.FileReviews.Turn;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.trail.Trail;
import auditway.platform.workflow.Choice;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The technical review: a person outside the team approves the file, returns it, or regrades a finding. */
@Service
@Transactional
public class ReviewingFile {

    private final ConclusionStore conclusions;
    private final Conclusions stated;
    private final FileFigures figures;
    private final FileReviews reviews;
    private final Findings findings;
    private final FindingsReview regrading;
    private final RaisingActionItems raising;
    private final AuditDirectory audits;
    private final AuditProgress progress;
    private final Trail trail;
    private final AuditEntries entries;
    private final Clock clock;

    ReviewingFile(
            ConclusionStore conclusions,
            Conclusions stated,
            FileFigures figures,
            FileReviews reviews,
            Findings findings,
            FindingsReview regrading,
            RaisingActionItems raising,
            AuditDirectory audits,
            AuditProgress progress,
            Trail trail,
            AuditEntries entries,
            Clock clock) {
        this.conclusions = conclusions;
        this.stated = stated;
        this.figures = figures;
        this.reviews = reviews;
        this.findings = findings;
        this.regrading = regrading;
        this.raising = raising;
        this.audits = audits;
        this.progress = progress;
        this.trail = trail;
        this.entries = entries;
        this.clock = clock;
    }

    /** Approved, returned or regraded; finding and grade for the last only. */
    public record ReviewFile(
            String outcome,
            @Nullable String reason,
            @Nullable String finding,
            @Nullable String grade) {}

    /** What the lead auditor added. */
    public record CompleteFile(String answer) {}

    /** What the file holds, the findings that can be regraded, and the lead auditor's last answer. */
    @Prefills("review-file")
    public Map<String, Object> file(OpenStep step) {
        Map<String, Object> shown = new HashMap<>(figures.of(step.auditId()));
        stated.find(step.auditId()).ifPresent(conclusion -> shown.put("score", stated.said(conclusion)));
        shown.put(
                "findings",
                findings.of(step.auditId()).stream()
                        .filter(Finding::isByVerdict)
                        .map(finding -> Choice.of(
                                "%s, %s: %s (%s)"
                                        .formatted(
                                                finding.label(),
                                                finding.controlId().orElse(""),
                                                finding.wording().title(),
                                                finding.grade().title()),
                                finding.id()))
                        .toList());
        words(step, Turn.COMPLETED, "answer", shown);
        return shown;
    }

    /** What the technical reviewer misses. */
    @Prefills("complete-file")
    public Map<String, Object> missing(OpenStep step) {
        Map<String, Object> shown = new HashMap<>();
        words(step, Turn.RETURNED, "reason", shown);
        return shown;
    }

    private void words(OpenStep step, Turn turn, String key, Map<String, Object> shown) {
        reviews.last(step.auditId())
                .filter(review -> review.turn() == turn)
                .ifPresent(review -> shown.put(key, review.words()));
    }

    /** Reviewers are never of the team (rule 18). */
    @Completes("review-file")
    public Outcome review(ReviewFile answers, OpenStep step, Actor actor) {
        String auditId = step.auditId();
        Outsiders.demand(audits.members(auditId), auditId, actor, "reviews its file");
        String reason = Objects.requireNonNullElse(answers.reason(), "").strip();
        switch (answers.outcome()) {
            case "approved" -> approve(auditId, actor);
            case "returned" -> keep(auditId, Turn.RETURNED, demandReason(reason), actor);
            case "regraded" -> regrade(answers, auditId, demandReason(reason), actor);
            default ->
                throw new Invalid(
                        "outcome", "Say whether the file is complete, something is missing or a grade is wrong.");
        }
        return Outcome.of(answers.outcome());
    }

    private void approve(String auditId, Actor actor) {
        Conclusion conclusion = conclusions
                .findById(auditId)
                .orElseThrow(() ->
                        new Conflict("The team has not stated its conclusion of " + auditId + " yet; wait for it."));
        conclusion.approve(actor.accountId(), clock.instant());
        conclusions.save(conclusion);
        keep(auditId, Turn.APPROVED, "", actor);
        progress.reviewApproved(auditId);
    }

    private void regrade(ReviewFile answers, String auditId, String reason, Actor actor) {
        Finding chosen = findings.of(auditId).stream()
                .filter(finding -> finding.isByVerdict() && finding.id().equals(answers.finding()))
                .findFirst()
                .orElseThrow(() -> new Invalid("finding", "Choose the finding that has the wrong grade."));
        Grade before = chosen.grade();
        Finding regraded = regrading.regradeInReview(chosen.id(), grade(answers.grade()), reason, actor);
        raising.reviewed(regraded, before, reason, actor);
        keep(auditId, Turn.REGRADED, regraded.label() + ": " + reason, actor);
    }

    private static Grade grade(@Nullable String chosen) {
        return switch (Objects.requireNonNullElse(chosen, "")) {
            case "MANDATORY" -> Grade.MANDATORY;
            case "SCORE_IMPACTING" -> Grade.SCORE_IMPACTING;
            case "OPPORTUNITY" -> Grade.OPPORTUNITY_FOR_IMPROVEMENT;
            default -> throw new Invalid("grade", "Choose the new grade.");
        };
    }

    @Completes("complete-file")
    public Outcome complete(CompleteFile answers, OpenStep step, Actor actor) {
        keep(step.auditId(), Turn.COMPLETED, answers.answer().strip(), actor);
        return Outcome.done();
    }

    private static String demandReason(String reason) {
        if (reason.isEmpty()) {
            throw new Invalid("reason", "Say what is missing or why the grade is wrong.");
        }
        return reason;
    }

    private void keep(String auditId, Turn turn, String words, Actor actor) {
        reviews.add(auditId, new Review(turn, words, actor.accountId(), clock.instant()));
        trail.record(entries.did("Technical review: " + turn.title().toLowerCase(java.util.Locale.ROOT), auditId, actor)
                .because(words.isEmpty() ? null : words));
    }
}
