package auditway.catalogue.programme;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How an edition turns verdicts into a score (domain §6).
 *
 * @param threshold what a pass needs: percent of the points in scope in {@code POINTS}, points in {@code DEDUCTIONS},
 *     without meaning in {@code ALL_MANDATORY}
 * @param full the points one starts with in {@code DEDUCTIONS}, 0 elsewhere
 * @param partialCredit the part of its weight that a partially met control earns, 0 to 1
 * @param sectionMinimums percent of a section's points that a pass needs, by section id; in {@code POINTS} only
 */
public record Scoring(
        Mode mode,
        BigDecimal threshold,
        BigDecimal full,
        BigDecimal partialCredit,
        Map<String, BigDecimal> sectionMinimums) {

    /** The three ways to score. */
    public enum Mode {
        /** Weights add up. */
        POINTS("Points"),
        /** One starts at full; failed controls deduct, recommended ones add. */
        DEDUCTIONS("Deductions and bonus"),
        /** Every mandatory control is met; nothing else counts. */
        ALL_MANDATORY("All mandatory");

        private final String title;

        Mode(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    public Scoring {
        sectionMinimums = Map.copyOf(sectionMinimums);
    }

    /** What a pass needs, in one sentence. */
    public String inWords() {
        return switch (mode) {
            case POINTS -> "A pass needs " + threshold.toPlainString() + " % of the points in scope.";
            case DEDUCTIONS ->
                "One starts with " + full.toPlainString() + " points; a pass needs " + threshold.toPlainString() + ".";
            case ALL_MANDATORY -> "A pass needs that no mandatory control in scope falls short; nothing else counts.";
        };
    }

    /** The weights earned must reach this percentage of the weights in scope. */
    public static Scoring points(int thresholdPercent, BigDecimal partialCredit) {
        return new Scoring(Mode.POINTS, BigDecimal.valueOf(thresholdPercent), BigDecimal.ZERO, partialCredit, Map.of());
    }

    /** Nothing but the mandatory controls counts. */
    public static Scoring allMandatory() {
        return new Scoring(Mode.ALL_MANDATORY, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, Map.of());
    }
}
