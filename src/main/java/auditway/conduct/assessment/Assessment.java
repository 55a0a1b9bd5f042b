package auditway.conduct.assessment;

import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Control.Method;
import auditway.platform.refusal.Invalid.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One control of an audit as the team has assessed it so far.
 *
 * @param methods how the team convinced itself (rule 6)
 * @param reason why, as the gap report and the partner read it
 * @param note stays with the team
 * @param assessor name of the one who recorded it last
 * @param byRule whether the edition's applicability rule made it not applicable, which needs no second person (rule 5)
 * @param approvedBy the second person for not applicable, null until then
 * @param incomplete whether the verdict still lacks its reason or its method, so that it does not count yet (rules 5 and 6)
 * @param version for optimistic locking (rule 29)
 */
public record Assessment(
        String auditId,
        String controlId,
        Verdict verdict,
        Set<Method> methods,
        String reason,
        String note,
        String assessedBy,
        String assessor,
        Instant assessedAt,
        boolean byRule,
        @Nullable String approvedBy,
        @Nullable String approver,
        boolean incomplete,
        int version) {

    /** How far the work on a control is, beside the verdict. */
    public enum Work {
        TO_DO,
        IN_PROGRESS,
        DONE
    }

    public Assessment {
        methods = Set.copyOf(methods);
    }

    /** For readers outside the team. */
    public Assessment withoutNote() {
        return new Assessment(
                auditId,
                controlId,
                verdict,
                methods,
                reason,
                "",
                assessedBy,
                assessor,
                assessedAt,
                byRule,
                approvedBy,
                approver,
                incomplete,
                version);
    }

    /** Not applicable by judgement, and nobody else has agreed yet. */
    public boolean awaitsSecondPerson() {
        return verdict == Verdict.NOT_APPLICABLE && !incomplete && !byRule && approvedBy == null;
    }

    /** Whether the verdict is given with all that it needs. */
    public boolean isComplete() {
        return verdict != Verdict.NOT_ASSESSED && !incomplete;
    }

    /** The verdict as far as it counts: none while it is incomplete. */
    public Verdict counted() {
        return incomplete ? Verdict.NOT_ASSESSED : verdict;
    }

    /** What is missing for the verdict to count on this control, empty where it is complete. */
    public List<Problem> missing(Control control) {
        return incomplete ? VerdictRules.missing(control, new NewVerdict(verdict, methods, reason, note)) : List.of();
    }

    /** Whether the verdict stands: it is given in full, and agreed where that is needed (rule 4). */
    public boolean isSettled() {
        return isComplete() && !awaitsSecondPerson();
    }

    public Work work() {
        return isSettled() ? Work.DONE : Work.IN_PROGRESS;
    }
}
