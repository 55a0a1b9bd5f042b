package auditway.assessment;

import auditway.programme.Control.Method;
import java.util.Set;

/** What an auditor says about a control; a reason is wanted for everything but met. */
public record NewVerdict(Verdict verdict, Set<Method> methods, String reason, String note) {

    public NewVerdict {
        methods = Set.copyOf(methods);
        reason = reason.strip();
        note = note.strip();
    }
}
