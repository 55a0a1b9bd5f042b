package auditway.change.appeal;

import auditway.followup.decision.Result;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** The partner's appeal against the decision on its audit; there is one for each decision (ISO/IEC 17021-1, 9.7). */
public class Appeal {

    @Id
    private final String id;

    @Version
    private @Nullable Integer version;

    private final String auditId;
    private final Result appealedResult;
    private final String grounds;
    private final String wanted;
    private final String askedBy;
    private final Instant askedAt;
    private @Nullable String chair;
    private @Nullable Instant panelAt;

    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "ruling_")
    private @Nullable Ruling ruling;

    Appeal(
            String id,
            @Nullable Integer version,
            String auditId,
            Result appealedResult,
            String grounds,
            String wanted,
            String askedBy,
            Instant askedAt,
            @Nullable String chair,
            @Nullable Instant panelAt,
            @Nullable Ruling ruling) {
        this.id = id;
        this.version = version;
        this.auditId = auditId;
        this.appealedResult = appealedResult;
        this.grounds = grounds;
        this.wanted = wanted;
        this.askedBy = askedBy;
        this.askedAt = askedAt;
        this.chair = chair;
        this.panelAt = panelAt;
        this.ruling = ruling;
    }

    void giveTo(String account, Instant at) {
        demandOpen();
        chair = account;
        panelAt = at;
    }

    /**
     * Rules on it; an appeal never makes a decision worse.
     *
     * @throws Invalid if the result is worse than the one appealed against, or a qualified pass granted names no conditions
     */
    void rule(Ruling found) {
        demandOpen();
        if (found.result().compareTo(appealedResult) > 0) {
            throw new Invalid(
                    "result",
                    "An appeal never makes a decision worse; choose a better result than " + appealedResult.title()
                            + ", or let the decision stay.");
        }
        if (found.result() == Result.QUALIFIED_PASS
                && isAmendedBy(found)
                && found.conditions().isEmpty()) {
            throw new Invalid("conditions", "Say what the pass depends on.");
        }
        ruling = found;
    }

    private boolean isAmendedBy(Ruling found) {
        return found.result() != appealedResult;
    }

    private void demandOpen() {
        if (ruling != null) {
            throw new Conflict("The appeal against the decision on " + auditId
                    + " was ruled on already; open it to read the ruling.");
        }
    }

    public String id() {
        return id;
    }

    public String auditId() {
        return auditId;
    }

    /** The result of the decision it is made against. */
    public Result appealedResult() {
        return appealedResult;
    }

    /** Why the partner thinks the decision wrong. */
    public String grounds() {
        return grounds;
    }

    /** What the partner wants decided instead. */
    public String wanted() {
        return wanted;
    }

    public String askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Who chairs the panel, empty until it is appointed. */
    public Optional<String> chair() {
        return Optional.ofNullable(chair);
    }

    /** When the panel was appointed, empty until then. */
    public Optional<Instant> panelAt() {
        return Optional.ofNullable(panelAt);
    }

    public Optional<Ruling> ruling() {
        return Optional.ofNullable(ruling);
    }

    /** Whether the panel changed the decision. */
    public boolean isAmended() {
        return ruling().filter(this::isAmendedBy).isPresent();
    }
}
