package auditway.conduct.finding;

import auditway.platform.refusal.Conflict;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** What was told to the partner about its findings, and what the partner said to that. */
public class GapReport {

    @Id
    private final String auditId;

    @Version
    private @Nullable Integer version;

    private final Instant issuedAt;
    private final String issuedBy;
    private final String message;
    private @Nullable Instant acknowledgedAt;
    private @Nullable String acknowledgedBy;
    private boolean silent;
    private String remark;
    private @Nullable Instant reviewStarts;
    private @Nullable String reviewLink;

    GapReport(
            String auditId,
            @Nullable Integer version,
            Instant issuedAt,
            String issuedBy,
            String message,
            @Nullable Instant acknowledgedAt,
            @Nullable String acknowledgedBy,
            boolean silent,
            String remark,
            @Nullable Instant reviewStarts,
            @Nullable String reviewLink) {
        this.auditId = auditId;
        this.version = version;
        this.issuedAt = issuedAt;
        this.issuedBy = issuedBy;
        this.message = message;
        this.acknowledgedAt = acknowledgedAt;
        this.acknowledgedBy = acknowledgedBy;
        this.silent = silent;
        this.remark = remark;
        this.reviewStarts = reviewStarts;
        this.reviewLink = reviewLink;
    }

    static GapReport issued(String auditId, Instant at, String by, String message) {
        return new GapReport(auditId, null, at, by, message, null, null, false, "", null, null);
    }

    void acknowledge(String account, Instant at, String comment) {
        demandUnacknowledged();
        acknowledgedBy = account;
        acknowledgedAt = at;
        remark = comment;
    }

    /** The partner let the time to acknowledge pass, which counts as yes. */
    void acknowledgeBySilence(Instant at) {
        demandUnacknowledged();
        acknowledgedAt = at;
        silent = true;
    }

    private void demandUnacknowledged() {
        if (acknowledgedAt != null) {
            throw new Conflict("The gap report of " + auditId + " was acknowledged already; nothing is left to do.");
        }
    }

    void bookReview(Instant starts, String link) {
        reviewStarts = starts;
        reviewLink = link;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public String issuedBy() {
        return issuedBy;
    }

    /** What the lead auditor wrote to the partner, may be empty. */
    public String message() {
        return message;
    }

    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    public Optional<String> acknowledgedBy() {
        return Optional.ofNullable(acknowledgedBy);
    }

    public boolean isAcknowledgedBySilence() {
        return silent;
    }

    /** What the partner said on acknowledging, may be empty. */
    public String remark() {
        return remark;
    }

    public Optional<Instant> reviewStarts() {
        return Optional.ofNullable(reviewStarts);
    }

    public Optional<String> reviewLink() {
        return Optional.ofNullable(reviewLink);
    }
}
