package auditway.conduct.assessment.web;

import auditway.catalogue.programme.Control.Method;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.NewVerdict;
import auditway.conduct.assessment.Verdict;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of one control as it was posted; nothing chosen, or clear, means not assessed. */
record Given(
        @Nullable Verdict verdict,
        @Nullable Set<Method> methods,
        @Nullable String reason,
        @Nullable String note,
        @Nullable Integer version,
        @Nullable Boolean clear) {

    static Given of(@Nullable Assessment assessment) {
        return assessment == null
                ? new Given(Verdict.NOT_ASSESSED, Set.of(), "", "", 0, null)
                : new Given(
                        assessment.verdict(),
                        assessment.methods(),
                        assessment.reason(),
                        assessment.note(),
                        assessment.version(),
                        null);
    }

    NewVerdict newVerdict() {
        return new NewVerdict(
                verdict == null || Boolean.TRUE.equals(clear) ? Verdict.NOT_ASSESSED : verdict,
                methods == null ? Set.of() : methods,
                reason == null ? "" : reason,
                note == null ? "" : note);
    }
}
