package auditway.baseline;

import auditway.refusal.Invalid;
import auditway.refusal.Invalid.Problem;
import java.util.ArrayList;
import java.util.List;

/** What could not be read in a report, line by line. */
final class LineProblems {

    /** The form field that problems belong to. */
    static final String FIELD = "report";

    private static final int MOST = 50;
    private static final int LONGEST = 400;

    private final List<Problem> problems = new ArrayList<>();

    void add(int line, String sentence) {
        if (problems.size() < MOST) {
            problems.add(new Problem(FIELD, "Line " + line + ": " + shortened(sentence) + "."));
        }
    }

    private static String shortened(String sentence) {
        return sentence.length() > LONGEST
                ? sentence.substring(0, sentence.offsetByCodePoints(0, LONGEST / 2)) + "…\""
                : sentence;
    }

    /** @throws Invalid with everything found so far, if anything */
    void refuse() {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
