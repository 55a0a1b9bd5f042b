package auditway.insight.baseline;

import auditway.platform.input.Shortened;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import java.util.ArrayList;
import java.util.List;

/** What could not be read in a report, line by line. */
final class LineProblems {

    /** The form field that problems belong to. */
    static final String FIELD = "report";

    private static final int MOST = 50;
    private static final int LONGEST_QUOTE = 200;

    private final List<Problem> problems = new ArrayList<>();

    void add(int line, String sentence) {
        if (problems.size() < MOST) {
            problems.add(new Problem(FIELD, "Line " + line + ": " + sentence + "."));
        }
    }

    /** Words of the report in quotation marks, as much of them as is needed to find them. */
    static String quoted(String words) {
        return "\"" + Shortened.to(LONGEST_QUOTE, words) + "\"";
    }

    /** @throws Invalid with everything found so far, if anything */
    void refuse() {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
