package auditway.conduct.assessment.web;

import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A verdict as a chip.
 *
 * @param kind class of the chip without "chip-"
 * @param icon class of bootstrap-icons without "bi-"
 */
record Mark(String kind, String icon, String text) {

    private static final Mark TO_DO = new Mark("line", "circle", "To do");

    static Mark of(@Nullable Assessment assessment) {
        if (assessment == null) {
            return TO_DO;
        }
        if (assessment.incomplete()) {
            return new Mark("warn", "exclamation-circle", "Incomplete");
        }
        if (assessment.awaitsSecondPerson()) {
            return new Mark("warn", "person-check", "Second person");
        }
        return of(assessment.verdict());
    }

    static Mark of(Verdict verdict) {
        return switch (verdict) {
            case NOT_ASSESSED -> new Mark("now", "pencil", "In progress");
            case MET -> new Mark("ok", "check-circle-fill", verdict.title());
            case PARTIALLY_MET -> new Mark("warn", "dash-circle-fill", verdict.title());
            case NOT_MET -> new Mark("bad", "x-circle-fill", verdict.title());
            case NOT_APPLICABLE -> new Mark("", "slash-circle", verdict.title());
            case EXEMPT, WAIVED -> new Mark("", "shield-check", verdict.title());
        };
    }
}
