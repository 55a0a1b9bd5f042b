package auditway.followup.actionitem;

import auditway.conduct.finding.Grade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;

/** What is on record about an action item. */
abstract class ItemFacts {

    @Id
    final String id;

    @Version
    @Nullable
    Integer version;

    final String auditId;
    final int ordinal;
    final String findingId;
    final String controlId;
    final Instant raisedAt;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY)
    final Demand demand;

    Grade grade;

    @Nullable
    String ownerId;

    ItemState state;

    @Nullable
    Instant overdueAt;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "due_")
    Due due;

    @Embedded(onEmpty = OnEmpty.USE_EMPTY, prefix = "reprieve_")
    Reprieve reprieve;

    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "plan_")
    @Nullable
    Plan plan;

    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "closure_")
    @Nullable
    Closure closure;

    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "check_")
    @Nullable
    Check check;

    ItemFacts(
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
            Reprieve reprieve,
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
        this.reprieve = reprieve;
        this.plan = plan;
        this.closure = closure;
        this.check = check;
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

    /** Whether its finding is disputed, so that the partner's clock stands still. */
    public boolean isDisputed() {
        return isOpen() && reprieve.disputedAt() != null;
    }

    /** Whether more time was asked for and nobody has decided yet. */
    public boolean awaitsExtension() {
        return isOpen() && reprieve.askedAt() != null;
    }

    /** Whether it is neither overdue nor lapsed for now, whatever its due date says: disputed, or more time asked for. */
    public boolean isSpared() {
        return isDisputed() || awaitsExtension();
    }

    /** By how many calendar days it was extended, if it was. */
    public Optional<Integer> extendedDays() {
        return Optional.ofNullable(reprieve.extendedDays());
    }

    /** How long its waiver holds, if it was waived. */
    public Optional<LocalDate> waivedUntil() {
        return Optional.ofNullable(reprieve.waivedUntil());
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

    /** Why it cannot get more time now (rule 14); empty where it may be asked for. */
    public Optional<String> whyNoExtension(Instant now) {
        if (!state.isWithPartner()) {
            return Optional.of(
                    state.isSettled()
                            ? label() + " is " + state.title().toLowerCase(Locale.ROOT)
                                    + "; no time runs for it any more."
                            : label() + " is with the auditors and its clock is stopped; ask if they return it.");
        }
        if (isDisputed()) {
            return Optional.of(disputed());
        }
        if (awaitsExtension()) {
            return Optional.of("More time for " + label() + " was asked for already and is being decided.");
        }
        if (reprieve.extendedDays() != null) {
            return Optional.of("An action item is extended once, and " + label() + " was.");
        }
        return now.isBefore(due.at())
                ? Optional.empty()
                : Optional.of("More time is asked for before the due date, and that of " + label() + " has passed.");
    }

    /** Why its finding cannot be disputed now; empty where it can. */
    public Optional<String> whyNoDispute() {
        if (isDisputed()) {
            return Optional.of(disputed());
        }
        return state.isWithPartner()
                ? Optional.empty()
                : Optional.of("A finding is disputed while its action item is with the partner; " + label() + " is "
                        + state.title().toLowerCase(Locale.ROOT) + ".");
    }

    String disputed() {
        return "The finding of " + label() + " is disputed; its clock is stopped until the dispute is settled.";
    }
}
