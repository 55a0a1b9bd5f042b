package auditway.followup.actionitem;

import auditway.conduct.finding.Wording;

/**
 * What is wanted of the partner, frozen from the finding (rule 10).
 *
 * @param title the gap in one line
 * @param requirement the control's text in the audit's edition
 * @param closesWhen the passing criterion
 */
public record Demand(
        String title, String seen, String gap, String requirement, String evidenceWanted, String closesWhen) {

    static Demand of(Wording finding) {
        return new Demand(
                finding.title(),
                finding.seen(),
                finding.gap(),
                finding.requirement(),
                finding.evidenceWanted(),
                finding.closesWhen());
    }
}
