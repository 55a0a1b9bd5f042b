package auditway.followup.actionitem;

import auditway.conduct.finding.Grade;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the partner means to close an item.
 *
 * @param doneBy the day it is to be done, by the partner's own word
 * @param correction what is repaired at once
 * @param cause why it could happen
 * @param correctiveAction what keeps it from coming back
 */
public record Plan(
        @Nullable LocalDate doneBy,
        @Nullable String correction,
        @Nullable String cause,
        @Nullable String correctiveAction) {

    /** A cause in fewer characters does not say what allowed it. */
    public static final int CAUSE_LENGTH = 40;

    public Plan {
        correction = stripped(correction);
        cause = stripped(cause);
        correctiveAction = stripped(correctiveAction);
    }

    /** What an item of this grade still lacks in its plan (rule 12), by the measure of its form; nothing where it is complete. */
    public List<Problem> lacks(Grade grade) {
        var problems = new ArrayList<Problem>();
        if (blank(correction)) {
            problems.add(new Problem("correction", "Say what you repair at once."));
        }
        if (wantsCause(grade) && (cause == null || cause.length() < CAUSE_LENGTH)) {
            problems.add(new Problem(
                    "cause",
                    "Say what allowed it, in at least " + CAUSE_LENGTH
                            + " characters. A mandatory item does not close without a cause."));
        }
        if (blank(correctiveAction)) {
            problems.add(new Problem("correctiveAction", "Say what keeps it from coming back."));
        }
        return problems;
    }

    /** Whether an item of this grade does not close without a cause; others may give one. */
    public boolean wantsCause(Grade grade) {
        return grade == Grade.MANDATORY;
    }

    void demandCompleteFor(Grade grade) {
        List<Problem> problems = new ArrayList<>(lacks(grade));
        if (doneBy == null) {
            problems.add(0, new Problem("doneBy", "Give the day it will be done."));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isEmpty();
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
