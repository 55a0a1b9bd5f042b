package auditway.followup.actionitem;

import auditway.conduct.finding.Grade;
import auditway.platform.calendar.DueDate;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the partner must do to close one nonconformity; it has a process of its own until it is settled. */
public class ActionItem extends ItemFacts {

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
            Reprieve reprieve,
            @Nullable Plan plan,
            @Nullable Closure closure,
            @Nullable Check check) {
        super(
                id, version, auditId, ordinal, findingId, controlId, raisedAt, demand, grade, ownerId, state, overdueAt,
                due, reprieve, plan, closure, check);
    }

    /** Whether this is what is planned already. */
    boolean isPlanned(Plan wanted, String owner) {
        return wanted.equals(plan) && owner.equals(ownerId);
    }

    /** The partner says how and by whom it will be closed; it may say so again as long as the item is with it. */
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
    void giveBack(String account, String reason, String note, Instant at, ZoneId zone) {
        Closure submitted = demandCheckable(account);
        if (reason.isBlank()) {
            throw new Invalid("reason", "Say what is missing, so that the partner can add it.");
        }
        check = new Check(reason.strip(), note, account, at);
        due = due.resume(submitted.submittedAt(), at, zone);
        state = ItemState.RETURNED;
    }

    /** The person who submitted never verifies (rule 11). */
    private Closure demandCheckable(String account) {
        Closure submitted = closure;
        if (state != ItemState.SUBMITTED || submitted == null) {
            throw new Conflict(label() + " is not waiting to be checked; it is " + state.title() + ".");
        }
        if (submitted.submittedBy().equals(account)) {
            throw new NotYours("You submitted " + label() + " yourself; ask a colleague to check it.");
        }
        return submitted;
    }

    void demandWithPartner() {
        if (isDisputed()) {
            throw new Conflict(disputed());
        }
        if (!state.isWithPartner()) {
            throw new Conflict(label() + " is " + state.title() + "; there is nothing to change for the partner now.");
        }
    }

    /** @return whether that is news */
    boolean markOverdue(Instant at) {
        if (overdueAt != null || !state.isWithPartner() || isSpared()) {
            return false;
        }
        overdueAt = at;
        return true;
    }

    /**
     * Its time is over; what was submitted in time waits for the auditors instead.
     *
     * @return whether that is news
     */
    boolean lapse() {
        if (state.isSettled() || state == ItemState.SUBMITTED) {
            return false;
        }
        state = ItemState.LAPSED;
        return true;
    }

    void regrade(Grade other) {
        grade = other;
    }

    /** The partner asks for more time, in time; until that is decided the item is neither overdue nor lapsed. */
    void askForTime(Instant now) {
        demand(whyNoExtension(now));
        reprieve = reprieve.asked(now);
    }

    /** @param later the new due date, with the sentence that explains it */
    void extend(int days, DueDate later) {
        demandOpen();
        reprieve = reprieve.extended(days);
        due = due.extend(later);
        overdueAt = null;
    }

    /** No more time; where the due date has passed meanwhile, the grace begins at the end of this day. */
    void refuseTime(Instant now, DueDate endOfDay) {
        reprieve = reprieve.asked(null);
        if (state.isWithPartner() && due.at().isBefore(now)) {
            due = due.extend(endOfDay);
        }
    }

    void waive(LocalDate until) {
        demandOpen();
        if (isDisputed()) {
            throw new Conflict(disputed());
        }
        reprieve = reprieve.waived(until);
        state = ItemState.WAIVED;
    }

    void assign(String owner) {
        demandOpen();
        ownerId = owner;
    }

    /** The partner's clock stops until the dispute is settled. */
    void dispute(Instant now) {
        demand(whyNoDispute());
        reprieve = reprieve.disputed(now);
    }

    /** The dispute is settled; the partner's clock runs on from where it stopped. */
    void settleDispute(Instant now, ZoneId zone) {
        if (reprieve.disputedAt() != null) {
            due = due.stoodStill(reprieve.disputedAt(), now, zone);
            reprieve = reprieve.disputed(null);
        }
    }

    /**
     * The audit was on hold; a clock that ran with the partner is later by that.
     *
     * @return whether it ran
     */
    boolean runOn(DueDate later) {
        if (!state.isWithPartner() || isDisputed()) {
            return false;
        }
        due = due.extend(later);
        return true;
    }

    /** Its finding was withdrawn. @return whether that is news */
    boolean makeVoid() {
        if (state.isSettled() && state != ItemState.LAPSED) {
            return false;
        }
        state = ItemState.VOID;
        return true;
    }

    private void demandOpen() {
        if (!isOpen()) {
            throw new Conflict(label() + " is " + state.title().toLowerCase(Locale.ROOT)
                    + "; there is nothing to decide about it any more.");
        }
    }

    private static void demand(Optional<String> rule) {
        rule.ifPresent(sentence -> {
            throw new Conflict(sentence);
        });
    }
}
