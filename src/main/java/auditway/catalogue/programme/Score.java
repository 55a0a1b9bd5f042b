package auditway.catalogue.programme;

import java.math.BigDecimal;
import java.util.List;

/**
 * A computed score with all that led to it, fit to be kept with the result.
 *
 * @param value points earned, or mandatory controls met
 * @param maximum points or mandatory controls in scope
 * @param threshold what a pass needed, in the same unit
 * @param refusals why it is no pass, one sentence each, empty if it is one
 * @param formula the computation in words and numbers
 * @param sections the same per section, in order
 * @param inputs what each control earned
 */
public record Score(
        Scoring.Mode mode,
        BigDecimal value,
        BigDecimal maximum,
        BigDecimal threshold,
        List<String> refusals,
        String formula,
        List<SectionScore> sections,
        List<ScoredControl> inputs) {

    /** Points of one section: in deductions mode what was kept of what could be lost or won. */
    public record SectionScore(String sectionId, String title, BigDecimal value, BigDecimal maximum) {}

    public Score {
        refusals = List.copyOf(refusals);
        sections = List.copyOf(sections);
        inputs = List.copyOf(inputs);
    }

    /** Whether nothing stands against a decision of PASS. */
    public boolean passes() {
        return refusals.isEmpty();
    }
}
