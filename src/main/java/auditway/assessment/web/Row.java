package auditway.assessment.web;

import auditway.assessment.Assessment;
import auditway.assessment.Response;
import auditway.evidence.Evidence;
import auditway.input.Shortened;
import auditway.programme.Control;
import auditway.programme.Control.Method;
import auditway.programme.Section;
import auditway.refusal.Invalid.Problem;
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

    /** Whether its verdict is given with all that it needs, so that its section can be submitted. */
    public boolean isComplete() {
        return assessment != null && assessment.isComplete();
    }

    public boolean isIncomplete() {
        return assessment != null && assessment.incomplete();
    }

    /** What the verdict still lacks before it counts. */
    public List<Problem> missing() {
        return assessment == null ? List.of() : assessment.missing(control);
    }

    /** The line under the statement: what an incomplete verdict lacks, else the reason, else the methods. */
    public String small() {
        if (assessment == null) {
            return "";
        }
        if (isIncomplete()) {
            return assessment.verdict().title() + ", "
                    + missing().stream()
                            .map(problem -> problem.field().equals("methods") ? "method" : problem.field())
                            .collect(Collectors.joining(" and "))
                    + " missing";
        }
        if (!assessment.reason().isEmpty()) {
            return Shortened.toWords(90, assessment.reason());
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
