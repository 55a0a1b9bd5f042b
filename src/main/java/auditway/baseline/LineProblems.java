package auditway.baseline;

import auditway.refusal.Invalid;
import auditway.refusal.Invalid.Problem;
import java.util.ArrayList;
import java.util.List;

/** What could not be read in a report, line by line. */
final class LineProblems {

    /** The form field that problems belong to. */
    static final String FIELD = "report";

    private final List<Problem> problems = new ArrayList<>();

    void add(int line, String sentence) {
        problems.add(new Problem(FIELD, "Line " + line + ": " + sentence + "."));
    }

    /** @throws Invalid with everything found so far, if anything */
    void refuse() {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
