package auditway.platform.workflow;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One way on from a step; another one is its alternative.
 *
 * @param conditions what leads there, in order; empty where nothing else can happen
 * @param opens what opens at the same time, or what has happened where the way ends
 */
public record NextStep(List<Condition> conditions, List<Opens> opens) {

    /**
     * A condition of a way.
     *
     * @param words as the diagram says it: "agreed", "if the action is not planned yet"
     * @param outcome the step's answer as its form sends it; empty where the condition is another
     */
    public record Condition(String words, String outcome) {

        String said() {
            return outcome.isEmpty() ? words : "after “" + words + "”";
        }
    }

    /**
     * What a way leads to.
     *
     * @param name the step that opens, or that the way ends: "It ends with “Appeal decided”"
     * @param who whose step it is: "lead auditor"; empty where the way ends
     */
    public record Opens(String name, String who) {

        String words() {
            return name + (who.isEmpty() ? "" : " (" + who + ")");
        }
    }

    /** The same with the step's answer in other words, by what its form sends. */
    public NextStep said(UnaryOperator<String> answer) {
        return new NextStep(
                conditions.stream()
                        .map(one -> {
                            String said = answer.apply(one.outcome());
                            return said.equals(one.outcome()) ? one : new Condition(said, one.outcome());
                        })
                        .toList(),
                opens);
    }

    /** The conditions in one line: "After “returned”, if the action is not planned yet"; empty where there are none. */
    public String when() {
        String when = conditions.stream().map(Condition::said).collect(Collectors.joining(", "));
        return when.isEmpty() ? "" : when.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + when.substring(1);
    }

    /** What opens in one line: "Decide (decision maker)", "both Plan audit (lead auditor) and …". */
    public String what() {
        List<String> words = opens.stream().map(Opens::words).toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : (last == 1 ? "both " : "") + String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
