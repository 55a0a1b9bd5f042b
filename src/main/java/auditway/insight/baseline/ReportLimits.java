package auditway.insight.baseline;

import auditway.platform.refusal.Invalid;
import java.util.regex.Pattern;

/** How much a report may hold, looked at before anything of it is read. */
final class ReportLimits {

    static final int LONGEST_PARAGRAPH = 20_000;
    static final int LONGEST_CAPABILITY = 1_000;

    /** A blank line, a bullet, a number or a heading; all else goes on with the paragraph above. */
    private static final Pattern BEGINS_BLOCK = Pattern.compile("\\s*(?:$|[-*+•#✓✔☑√✅]|\\d{1,4}[.)]\\s)");

    private ReportLimits() {}

    /** @throws Invalid naming the limit that the text goes beyond */
    static void check(String report) {
        if (report.length() > PastReport.LONGEST) {
            throw new Invalid(LineProblems.FIELD, PastReport.TOO_LONG);
        }
        int number = 0;
        int block = 0;
        for (String line : (Iterable<String>) report.lines()::iterator) {
            number++;
            block = BEGINS_BLOCK.matcher(line).lookingAt() ? line.length() : block + line.length();
            if (block > LONGEST_PARAGRAPH) {
                LineProblems problems = new LineProblems();
                problems.add(number, "this paragraph is longer than 20,000 characters; put blank lines into it");
                problems.refuse();
            }
        }
    }
}
