package auditway.followup.decision;

import auditway.platform.refusal.Conflict;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** The outcome the team states (ISO 19011 3.10), reviewed and decided on by people outside the team. */
public class Conclusion {

    @Id
    private final String auditId;

    @Version
    private @Nullable Integer version;

    private String score;
    private Result recommendation;
    private Instant statedAt;
    private @Nullable String reviewBy;
    private @Nullable Instant reviewAt;

    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "decision_")
    private @Nullable Decision decision;

    Conclusion(
            String auditId,
            @Nullable Integer version,
            String score,
            Result recommendation,
            Instant statedAt,
            @Nullable String reviewBy,
            @Nullable Instant reviewAt,
            @Nullable Decision decision) {
        this.auditId = auditId;
        this.version = version;
        this.score = score;
        this.recommendation = recommendation;
        this.statedAt = statedAt;
        this.reviewBy = reviewBy;
        this.reviewAt = reviewAt;
        this.decision = decision;
    }

    /** A finding was regraded: what was stated before no longer holds. */
    void restate(String computed, Result recommended, Instant at) {
        demandUndecided();
        score = computed;
        recommendation = recommended;
        statedAt = at;
        reviewBy = null;
        reviewAt = null;
    }

    void approve(String reviewer, Instant at) {
        demandUndecided();
        reviewBy = reviewer;
        reviewAt = at;
    }

    void decide(Decision taken) {
        demandUndecided();
        if (reviewAt == null) {
            throw new Conflict("The technical review of " + auditId + " is not done; decide after it.");
        }
        decision = taken;
    }

    /** An appeal was granted: the decision is another one from now on. */
    void amend(Decision ruled) {
        if (decision == null) {
            throw new Conflict("The audit " + auditId + " was not decided yet; there is nothing to amend.");
        }
        decision = ruled;
    }

    private void demandUndecided() {
        if (decision != null) {
            throw new Conflict("The audit " + auditId + " was decided already: "
                    + decision.result().title() + "; only an appeal can change that.");
        }
    }

    public String auditId() {
        return auditId;
    }

    /** The computed score with its inputs, as JSON. */
    String score() {
        return score;
    }

    public Result recommendation() {
        return recommendation;
    }

    public Instant statedAt() {
        return statedAt;
    }

    /** When the technical reviewer approved the file; from then on the partner may know (rule 19). */
    public Optional<Instant> reviewedAt() {
        return Optional.ofNullable(reviewAt);
    }

    public Optional<String> reviewedBy() {
        return Optional.ofNullable(reviewBy);
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }
}
