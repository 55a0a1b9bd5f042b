package auditway.followup.decision;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEntries;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.trail.Trail;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts another decision in the place of the one that an appeal found wrong. */
@Service
@Transactional
public class AmendingDecision {

    private final ConclusionStore store;
    private final Scorekeeping scores;
    private final AuditDirectory audits;
    private final Awarding awarding;
    private final Trail trail;
    private final AuditEntries entries;
    private final ApplicationEventPublisher events;

    AmendingDecision(
            ConclusionStore store,
            Scorekeeping scores,
            AuditDirectory audits,
            Awarding awarding,
            Trail trail,
            AuditEntries entries,
            ApplicationEventPublisher events) {
        this.store = store;
        this.scores = scores;
        this.audits = audits;
        this.awarding = awarding;
        this.trail = trail;
        this.entries = entries;
        this.events = events;
    }

    /** The decision as it stands. */
    @Transactional(readOnly = true)
    public Optional<Decision> taken(String auditId) {
        return store.findById(auditId).flatMap(Conclusion::decision);
    }

    /** @throws Invalid if an open MANDATORY item refuses this result, regardless of who wants it */
    @Transactional(readOnly = true)
    public void demandPossible(String auditId, Result result) {
        scores.demandClosed(auditId, result, "result");
    }

    /** Amends it; a pass awards the designation as if it had been decided at once. */
    public void amend(String auditId, Decision ruled) {
        Conclusion conclusion = store.findById(auditId)
                .orElseThrow(() -> new Conflict(
                        "There is no decision on " + auditId + " yet; it can be changed once it is made."));
        Optional<Decision> before = conclusion.decision();
        conclusion.amend(ruled);
        store.save(conclusion);
        trail.record(entries.did(EarlierDecisions.AMENDED, auditId, Actor.SYSTEM)
                .because(ruled.rationale())
                .changed(
                        before.map(taken -> taken.result().title()).orElse(null),
                        ruled.result().title()));
        if (ruled.result().isPassed()
                && !before.map(Decision::result).filter(Result::isPassed).isPresent()) {
            awarding.award(audits.get(auditId), Actor.SYSTEM);
        }
        events.publishEvent(new DecisionAmended(auditId, ruled.result(), ruled.rationale()));
    }
}
