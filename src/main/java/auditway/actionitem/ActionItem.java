package auditway.actionitem;

import auditway.finding.Grade;
import auditway.refusal.Conflict;
import auditway.refusal.Invalid;
import auditway.refusal.NotYours;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** What the partner must do to close one nonconformity; it has a life of its own until it is settled. */
public class ActionItem {

    @Id
    private final String id;

    @Version
    private @Nullable Integer version;

    private final String auditId;
    private final int ordinal;
    private final String findingId;
    private final String controlId;
    private final Instant raisedAt;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    private final Demand demand;

    private Grade grade;
    private @Nullable String ownerId;
    private ItemState state;
    private @Nullable Instant overdueAt;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "due_")
    private Due due;

    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "plan_")
    private @Nullable Plan plan;

    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "closure_")
    private @Nullable Closure closure;

    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "check_")
    private @Nullable Check check;

    ActionItem(
            String id,
            @Nullable Integer version,
            String auditId,
            int ordinal,
            String findingId,
            String controlId,
            Instant raisedAt,
            Demand demand,
            Grade grade,
            @Nullable String ownerId,
            ItemState state,
            @Nullable Instant overdueAt,
            Due due,
            @Nullable Plan plan,
            @Nullable Closure closure,
            @Nullable Check check) {
        this.id = id;
        this.version = version;
        this.auditId = auditId;
        this.ordinal = ordinal;
        this.findingId = findingId;
        this.controlId = controlId;
        this.raisedAt = raisedAt;
        this.demand = demand;
        this.grade = grade;
        this.ownerId = ownerId;
        this.state = state;
        this.overdueAt = overdueAt;
        this.due = due;
        this.plan = plan;
        this.closure = closure;
        this.check = check;
    }

    /** The partner says how and by whom it will be closed; it may say so anew as long as the item is with it. */
    void plan(Plan wanted, String owner) {
        demandWithPartner();
        wanted.demandCompleteFor(grade);
        plan = wanted;
        ownerId = owner;
        if (state == ItemState.OPEN) {
            state = ItemState.PLANNED;
        }
    }

    /**
     * The partner says it is done; from now on its clock stands still (rule 13).
     *
     * @throws Invalid if a MANDATORY item lacks correction, cause or corrective action (rule 12)
     */
    void submit(String statement, String account, Instant at) {
        demandWithPartner();
        if (plan == null) {
            throw new Conflict(label() + " has no plan yet; plan it before you submit it.");
        }
        if (!plan.lacks(grade).isEmpty()) {
            throw new Invalid(plan.lacks(grade));
        }
        if (statement.isBlank()) {
            throw new Invalid("statement", "Say what was done, when and by whom.");
        }
        closure = new Closure(statement.strip(), account, at);
        state = ItemState.SUBMITTED;
    }

    void accept(String account, String note, Instant at) {
        demandCheckable(account);
        check = new Check("", note, account, at);
        state = ItemState.ACCEPTED;
    }

    /** More is needed; the partner's clock runs on from where it stopped (rule 13). */
    void giveBack(String account, String reason, String note, Instant at) {
        Closure submitted = demandCheckable(account);
        if (reason.isBlank()) {
            throw new Invalid("reason", "Say what is missing, so that the partner can add it.");
        }
        check = new Check(reason.strip(), note, account, at);
        due = due.resume(submitted.submittedAt(), at);
        state = ItemState.RETURNED;
    }

    /** Whoever submitted never verifies (rule 11). */
    private Closure demandCheckable(String account) {
        Closure submitted = closure;
        if (state != ItemState.SUBMITTED || submitted == null) {
            throw new Conflict(label() + " is not waiting to be checked; it is " + state.title() + ".");
        }
        if (submitted.submittedBy().equals(account)) {
            throw new NotYours("You submitted " + label() + " yourself; somebody else checks it.");
        }
        return submitted;
    }

    private void demandWithPartner() {
        if (!state.isWithPartner()) {
            throw new Conflict(label() + " is " + state.title() + "; there is nothing to change for the partner now.");
        }
    }

    /** @return whether that is news */
    boolean markOverdue(Instant at) {
        if (overdueAt != null || !state.isWithPartner()) {
            return false;
        }
        overdueAt = at;
        return true;
    }

    /** @return whether that is news */
    boolean lapse() {
        if (state.isSettled()) {
            return false;
        }
        state = ItemState.LAPSED;
        return true;
    }

    void regrade(Grade other) {
        grade = other;
    }

    public String id() {
        return id;
    }

    public String auditId() {
        return auditId;
    }

    public int ordinal() {
        return ordinal;
    }

    /** Short name within its audit, for example AI-03. */
    public String label() {
        return "AI-%02d".formatted(ordinal);
    }

    public String findingId() {
        return findingId;
    }

    public String controlId() {
        return controlId;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public Demand demand() {
        return demand;
    }

    public Grade grade() {
        return grade;
    }

    /** The partner's account that sees to it; empty while the partner has nobody to lead. */
    public Optional<String> ownerId() {
        return Optional.ofNullable(ownerId);
    }

    public ItemState state() {
        return state;
    }

    public boolean isOpen() {
        return !state.isSettled();
    }

    public boolean isPlanned() {
        return plan != null;
    }

    /** Whether the due date passed while the item was with the partner. */
    public boolean isOverdue() {
        return overdueAt != null && isOpen();
    }

    public Due due() {
        return due;
    }

    public Optional<Plan> plan() {
        return Optional.ofNullable(plan);
    }

    public Optional<Closure> closure() {
        return Optional.ofNullable(closure);
    }

    /** The last look the auditors had at it. */
    public Optional<Check> check() {
        return Optional.ofNullable(check);
    }
}
