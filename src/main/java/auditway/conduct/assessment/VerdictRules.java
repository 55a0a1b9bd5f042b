package auditway.conduct.assessment;

import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Control.Method;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a verdict on a control must bring with it (rules 5 and 6). */
final class VerdictRules {

    private VerdictRules() {}

    /**
     * The verdict as it is kept, complete or not: one that the edition's own rule gives carries that rule as its reason.
     *
     * @throws Invalid if it is none that an auditor may give on this control
     */
    static NewVerdict check(Scope scope, Control control, NewVerdict given) {
        NewVerdict kept = explained(scope, control, given);
        if (kept.verdict() == Verdict.WAIVED) {
            throw new Invalid("verdict", "Waived is decided by the programme manager; choose another verdict.");
        }
        if (kept.verdict() == Verdict.EXEMPT) {
            scope.notExempt(control).ifPresent(why -> {
                throw new Invalid("verdict", why);
            });
        }
        return kept;
    }

    /** What a verdict still lacks before it counts, by field; empty where it is complete. */
    static List<Problem> missing(Control control, NewVerdict kept) {
        List<Problem> problems = new ArrayList<>();
        if (kept.verdict().needsReason() && kept.reason().isEmpty()) {
            problems.add(new Problem("reason", demand(kept.verdict())));
        }
        if (kept.verdict() == Verdict.MET) {
            methods(control, kept, problems);
        }
        return problems;
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
