package auditway.conduct.assessment;

import auditway.catalogue.programme.Control.Method;
import java.util.Set;

/** What an auditor says about a control; a reason is wanted for everything but met. */
public record NewVerdict(Verdict verdict, Set<Method> methods, String reason, String note) {

    public NewVerdict {
        methods = Set.copyOf(methods);
        reason = reason.strip();
        note = note.strip();
    }

    /** Whether an assessment says just this. */
    boolean isRecordedAs(Assessment kept) {
        return kept.verdict() == verdict
                && kept.methods().equals(methods)
                && kept.reason().equals(reason)
                && kept.note().equals(note);
    }
}
