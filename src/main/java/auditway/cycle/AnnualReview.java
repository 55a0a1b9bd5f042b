package auditway.cycle;

import auditway.platform.calendar.DueDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** What a partner states about its performance between two full audits, and that it was accepted. */
public class AnnualReview {

    @Id
    private final String id;

    @Version
    private @Nullable Integer version;

    private final String designationId;
    private final LocalDate countsFrom;
    private final int months;
    private final String auditId;
    private final Instant openedAt;
    private Instant dueAt;
    private String dueWhy;
    private boolean overdue;
    private @Nullable String figures;
    private @Nullable String statement;
    private @Nullable String statedBy;
    private @Nullable Instant statedAt;
    private @Nullable String remark;
    private @Nullable String acceptedBy;
    private @Nullable Instant acceptedAt;

    AnnualReview(
            String id,
            @Nullable Integer version,
            String designationId,
            LocalDate countsFrom,
            int months,
            String auditId,
            Instant openedAt,
            Instant dueAt,
            String dueWhy,
            boolean overdue,
            @Nullable String figures,
            @Nullable String statement,
            @Nullable String statedBy,
            @Nullable Instant statedAt,
            @Nullable String remark,
            @Nullable String acceptedBy,
            @Nullable Instant acceptedAt) {
        this.id = id;
        this.version = version;
        this.designationId = designationId;
        this.countsFrom = countsFrom;
        this.months = months;
        this.auditId = auditId;
        this.openedAt = openedAt;
        this.dueAt = dueAt;
        this.dueWhy = dueWhy;
        this.overdue = overdue;
        this.figures = figures;
        this.statement = statement;
        this.statedBy = statedBy;
        this.statedAt = statedAt;
        this.remark = remark;
        this.acceptedBy = acceptedBy;
        this.acceptedAt = acceptedAt;
    }

    static AnnualReview opened(
            String designationId, LocalDate countsFrom, int months, String auditId, Instant at, DueDate due) {
        return new AnnualReview(
                designationId + ":" + countsFrom + ":" + months,
                null,
                designationId,
                countsFrom,
                months,
                auditId,
                at,
                due.at(),
                due.why(),
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    void state(String givenFigures, String givenStatement, String by, Instant at) {
        figures = givenFigures;
        statement = givenStatement;
        statedBy = by;
        statedAt = at;
    }

    /** The programme manager wants to know more; the partner has until a new date. */
    void askMore(String what, DueDate due) {
        remark = what;
        statedAt = null;
        dueAt = due.at();
        dueWhy = due.why();
    }

    /** Its statement did not come in time, which suspended the designation. */
    void suspended() {
        overdue = true;
    }

    void accept(String by, Instant at) {
        acceptedBy = by;
        acceptedAt = at;
    }

    public String id() {
        return id;
    }

    public String designationId() {
        return designationId;
    }

    LocalDate countsFrom() {
        return countsFrom;
    }

    /** After how many months of the cycle it falls. */
    public int months() {
        return months;
    }

    public String auditId() {
        return auditId;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** Until when the partner states its performance. */
    public DueDate due() {
        return new DueDate(dueAt, dueWhy);
    }

    /** Whether it suspended the designation. */
    public boolean isOverdue() {
        return overdue;
    }

    public String figures() {
        return Optional.ofNullable(figures).orElse("");
    }

    public String statement() {
        return Optional.ofNullable(statement).orElse("");
    }

    /** When the performance was stated, empty while the partner is waited for. */
    public Optional<Instant> statedAt() {
        return Optional.ofNullable(statedAt);
    }

    Optional<String> statedBy() {
        return Optional.ofNullable(statedBy);
    }

    /** What the programme manager wanted to know beside, empty where nothing. */
    public String remark() {
        return Optional.ofNullable(remark).orElse("");
    }

    public Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    Optional<String> acceptedBy() {
        return Optional.ofNullable(acceptedBy);
    }

    /** "open", "stated" or "accepted", as lists say it. */
    public String standing() {
        return acceptedAt != null ? "Accepted" : statedAt != null ? "Stated" : overdue ? "Overdue" : "Open";
    }
}
