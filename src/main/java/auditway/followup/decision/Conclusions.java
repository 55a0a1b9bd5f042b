package auditway.followup.decision;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEntries;
import auditway.catalogue.programme.Score;
import auditway.followup.decision.FileReviews.Turn;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotFound;
import auditway.platform.trail.Trail;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The conclusions of audits: stated from the computed score, and read by those who may. */
@Service
@Transactional
public class Conclusions {

    private final ConclusionStore store;
    private final Scorekeeping scores;
    private final FileReviews reviews;
    private final AuditDirectory audits;
    private final JsonMapper json;
    private final Trail trail;
    private final AuditEntries entries;
    private final Clock clock;

    Conclusions(
            ConclusionStore store,
            Scorekeeping scores,
            FileReviews reviews,
            AuditDirectory audits,
            JsonMapper json,
            Trail trail,
            AuditEntries entries,
            Clock clock) {
        this.store = store;
        this.scores = scores;
        this.reviews = reviews;
        this.audits = audits;
        this.json = json;
        this.trail = trail;
        this.entries = entries;
        this.clock = clock;
    }

    /** The gap review is held: the score is computed and kept with its formula; stated again after a regrade. */
    public void state(String auditId) {
        Score score = scores.score(auditId);
        Result recommended = score.passes() ? Result.PASS : Result.NO_PASS;
        String kept = json.writeValueAsString(score);
        Conclusion conclusion = store.findById(auditId)
                .map(before -> {
                    before.restate(kept, recommended, clock.instant());
                    return before;
                })
                .orElseGet(() -> new Conclusion(auditId, null, kept, recommended, clock.instant(), null, null, null));
        store.save(conclusion);
        trail.record(entries.did("Conclusion stated", auditId, Actor.SYSTEM)
                .because(score.formula())
                .changed(null, recommended.title() + " recommended"));
    }

    /** Whether the technical reviewer sent the audit back to its action items and nobody has reviewed it since. */
    public boolean isRegraded(String auditId) {
        return reviews.last(auditId)
                .filter(review -> review.turn() == Turn.REGRADED)
                .isPresent();
    }

    /** The controls that failed: neither met nor closed since, in the edition's order. */
    @Transactional(readOnly = true)
    public List<String> failed(String auditId) {
        return scores.failed(auditId);
    }

    @Transactional(readOnly = true)
    public Optional<Conclusion> find(String auditId) {
        return store.findById(auditId);
    }

    /** One turn of the technical review, as pages show it. */
    public record Review(String title, String words, String by, Instant at) {}

    /** What technical reviewer and lead auditor wrote to each other, oldest first; never shown to the partner. */
    @Transactional(readOnly = true)
    public List<Review> reviews(String auditId) {
        return reviews.of(auditId).stream()
                .map(turn -> new Review(turn.turn().title(), turn.words(), turn.by(), turn.at()))
                .toList();
    }

    /** The conclusion if this actor may know it: the partner only after the technical review (rule 19). */
    @Transactional(readOnly = true)
    public Optional<Conclusion> visible(String auditId, Actor actor) {
        audits.visible(auditId, actor);
        return find(auditId)
                .filter(conclusion ->
                        !actor.isPartner() || conclusion.reviewedAt().isPresent());
    }

    /** @throws NotFound while there is none, or none this actor may know */
    @Transactional(readOnly = true)
    public Conclusion visibleOrRefused(String auditId, Actor actor) {
        return visible(auditId, actor)
                .orElseThrow(() -> new NotFound("There is no conclusion of " + auditId
                        + " to see yet; look again after the technical review."));
    }

    /** What is recommended, how the score came about and what stands against a pass. */
    String said(Conclusion conclusion) {
        Score score = score(conclusion);
        String refusals = score.refusals().isEmpty() ? "" : " " + String.join(" ", score.refusals());
        return conclusion.recommendation().title() + " recommended. " + score.formula() + refusals;
    }

    /** The score as it was computed when the conclusion was stated. */
    public Score score(Conclusion conclusion) {
        return json.readValue(conclusion.score(), Score.class);
    }
}
