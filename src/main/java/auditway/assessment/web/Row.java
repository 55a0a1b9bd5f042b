package auditway.assessment.web;

import auditway.assessment.Assessment;
import auditway.assessment.Response;
import auditway.assessment.Verdict;
import auditway.evidence.Evidence;
import auditway.programme.Control;
import auditway.programme.Control.Method;
import auditway.programme.Section;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One control with all that was said and offered about it. */
record Row(
        Section section,
        Control control,
        @Nullable Assessment assessment,
        @Nullable Response response,
        List<Evidence> evidence,
        boolean current) {

    public Mark mark() {
        return Mark.of(assessment);
    }

    public boolean isDone() {
        return assessment != null && assessment.isSettled();
    }

    public boolean isGiven() {
        return assessment != null && assessment.verdict() != Verdict.NOT_ASSESSED;
    }

    /** The line under the statement: the reason, else the methods. */
    public String small() {
        if (assessment == null) {
            return "";
        }
        if (!assessment.reason().isEmpty()) {
            return assessment.reason().length() <= 90
                    ? assessment.reason()
                    : assessment.reason().substring(0, 87) + "…";
        }
        return methods();
    }

    /** How the team saw it, in words. */
    public String methods() {
        if (assessment == null) {
            return "";
        }
        return assessment.methods().stream()
                .sorted()
                .map(Method::title)
                .map(title -> title.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
