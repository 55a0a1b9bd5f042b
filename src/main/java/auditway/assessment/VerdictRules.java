package auditway.assessment;

import auditway.programme.Control;
import auditway.programme.Control.Method;
import auditway.refusal.Invalid;
import auditway.refusal.Invalid.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a verdict on a control must bring with it (rules 5 and 6). */
final class VerdictRules {

    private VerdictRules() {}

    /**
     * The verdict as it is kept: one that the edition's own rule gives carries that rule as its reason.
     *
     * @throws Invalid naming every field that something is missing in
     */
    static NewVerdict check(Scope scope, Control control, NewVerdict given) {
        NewVerdict kept = explained(scope, control, given);
        List<Problem> problems = new ArrayList<>();
        if (kept.verdict() == Verdict.WAIVED) {
            problems.add(new Problem("verdict", "Waived is decided by the programme manager; choose another verdict."));
        }
        if (kept.verdict().needsReason() && kept.reason().isEmpty()) {
            problems.add(new Problem("reason", demand(kept.verdict())));
        }
        if (kept.verdict() == Verdict.MET) {
            methods(control, kept, problems);
        }
        if (kept.verdict() == Verdict.EXEMPT) {
            scope.notExempt(control).ifPresent(why -> problems.add(new Problem("verdict", why)));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return kept;
    }

    /** Whether the edition itself makes the control not applicable to this partner, so that nobody else must agree. */
    static boolean isByRule(Scope scope, Control control, Verdict verdict) {
        return verdict == Verdict.NOT_APPLICABLE && scope.excluded(control).isPresent();
    }

    private static NewVerdict explained(Scope scope, Control control, NewVerdict given) {
        if (!given.reason().isEmpty() || !isByRule(scope, control, given.verdict())) {
            return given;
        }
        return new NewVerdict(
                given.verdict(), given.methods(), scope.excluded(control).orElse(""), given.note());
    }

    private static void methods(Control control, NewVerdict given, List<Problem> problems) {
        if (given.methods().isEmpty()) {
            problems.add(new Problem("methods", "Met needs at least one method; tick how you saw it."));
        } else if (!control.methods().isEmpty() && Collections.disjoint(control.methods(), given.methods())) {
            String wanted = control.methods().stream()
                    .map(Method::title)
                    .map(title -> title.toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" or "));
            problems.add(
                    new Problem("methods", "Control " + control.id() + " is met only by " + wanted + "; tick it."));
        }
    }

    private static String demand(Verdict verdict) {
        return switch (verdict) {
            case PARTIALLY_MET -> "Say what is missing for it to be met.";
            case NOT_APPLICABLE -> "Say why it does not apply; a second person has to agree.";
            case EXEMPT -> "Say which designation exempts it.";
            default -> "Say what was seen and what is missing.";
        };
    }
}
