package auditway.followup.decision;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEntries;
import auditway.audit.audit.AuditProgress;
import auditway.audit.audit.Milestone;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The programme owner's decision, and the designation that a pass awards. */
@Service
@Transactional
public class Deciding {

    private final ConclusionStore store;
    private final Conclusions conclusions;
    private final Scorekeeping scores;
    private final DecisionBackground background;
    private final AuditDirectory audits;
    private final AuditProgress progress;
    private final Awarding awarding;
    private final Trail trail;
    private final AuditEntries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deciding(
            ConclusionStore store,
            Conclusions conclusions,
            Scorekeeping scores,
            DecisionBackground background,
            AuditDirectory audits,
            AuditProgress progress,
            Awarding awarding,
            Trail trail,
            AuditEntries entries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.conclusions = conclusions;
        this.scores = scores;
        this.background = background;
        this.audits = audits;
        this.progress = progress;
        this.awarding = awarding;
        this.trail = trail;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /** The decision with its reasons; conditions for a qualified pass only. */
    public record Decide(
            Result decision, String rationale, @Nullable String conditions) {}

    /** What the team concluded, how the score came about, what the technical review said and what was held before. */
    @Prefills("decide")
    public Map<String, Object> conclusion(OpenStep step) {
        Map<String, Object> shown = new HashMap<>(background.of(audits.get(step.auditId())));
        shown.put("conclusion", conclusions.said(conclusion(step.auditId())));
        return shown;
    }

    /**
     * Takes the decision (rules 15 and 18).
     *
     * @throws Invalid if the score or an open MANDATORY item refuses a pass, or a qualified pass names no conditions
     */
    @Completes("decide")
    public Outcome decide(Decide answers, OpenStep step, Actor actor) {
        String auditId = step.auditId();
        Outsiders.demand(audits.members(auditId), auditId, actor, "decides on it");
        Conclusion conclusion = conclusion(auditId);
        String conditions = answers.decision() == Result.QUALIFIED_PASS
                ? Objects.requireNonNullElse(answers.conditions(), "").strip()
                : "";
        demandPossible(answers, conclusion, conditions);
        Instant now = clock.instant();
        conclusion.decide(
                new Decision(answers.decision(), answers.rationale().strip(), conditions, actor.accountId(), now));
        store.save(conclusion);
        progress.reached(auditId, Milestone.DECISION, now);
        trail.record(entries.did(EarlierDecisions.DECIDED, auditId, actor)
                .because(answers.rationale().strip())
                .changed(null, answers.decision().title()));
        if (answers.decision().isPassed()) {
            awarding.award(audits.get(auditId), actor);
        }
        events.publishEvent(new AuditDecided(auditId, answers.decision()));
        return Outcome.done();
    }

    private void demandPossible(Decide answers, Conclusion conclusion, String conditions) {
        scores.demandClosed(conclusion.auditId(), answers.decision(), "decision");
        List<String> refusals = conclusions.score(conclusion).refusals();
        if (answers.decision() == Result.PASS && !refusals.isEmpty()) {
            throw new Invalid(
                    "decision", String.join(" ", refusals) + " Decide Qualified pass with conditions, or Fail.");
        }
        if (answers.decision() == Result.QUALIFIED_PASS && conditions.isEmpty()) {
            throw new Invalid("conditions", "Say what the pass depends on.");
        }
    }

    private Conclusion conclusion(String auditId) {
        return conclusions
                .find(auditId)
                .orElseThrow(() ->
                        new Conflict("The team has not stated its conclusion of " + auditId + " yet; wait for it."));
    }
}
