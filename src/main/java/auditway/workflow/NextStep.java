package auditway.workflow;

/**
 * What a diagram leads to after a step.
 *
 * @param when the answer that leads there, as the diagram says it: "agreed"; empty where there is one way only
 * @param outcome the same answer as its form sends it; empty where there is none
 * @param name the step that opens, or what has happened where the way ends: "Findings reviewed"
 * @param who whose step it is: "lead auditor"; empty where the way ends
 */
public record NextStep(String when, String outcome, String name, String who) {

    /** The same with the answer in other words. */
    public NextStep said(String answer) {
        return new NextStep(answer, outcome, name, who);
    }

    /** In one line: "agreed: Issue gap report (lead auditor)". */
    public String words() {
        return (when.isEmpty() ? "" : when + ": ") + name + (who.isEmpty() ? "" : " (" + who + ")");
    }
}
