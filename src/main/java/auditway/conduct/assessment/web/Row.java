package auditway.conduct.assessment.web;

import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Control.Method;
import auditway.catalogue.programme.Section;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Response;
import auditway.conduct.evidence.Evidence;
import auditway.platform.input.Shortened;
import auditway.platform.refusal.Invalid.Problem;
import java.util.Collection;
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

    /** The line under the statement: what an incomplete verdict lacks, else the reason, else the methods, done or required. */
    public String small() {
        if (assessment == null) {
            return wanted().isEmpty() ? "" : "met only by " + wanted();
        }
        if (isIncomplete()) {
            return assessment.verdict().title() + ", "
                    + missing().stream().map(this::lacking).collect(Collectors.joining(" and "))
                    + " missing";
        }
        if (!assessment.reason().isEmpty()) {
            return Shortened.toWords(90, assessment.reason());
        }
        return methods();
    }

    /** How the team saw it, in words. */
    public String methods() {
        return assessment == null ? "" : words(assessment.methods(), ", ");
    }

    /** The methods of which one is needed for Met, in words; empty where any will do. */
    public String wanted() {
        return words(control.methods(), " or ");
    }

    private String lacking(Problem problem) {
        if (!problem.field().equals("methods")) {
            return problem.field();
        }
        return wanted().isEmpty() ? "method" : wanted();
    }

    private static String words(Collection<Method> methods, String joint) {
        return methods.stream()
                .sorted()
                .map(Method::title)
                .map(title -> title.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(joint));
    }
}
