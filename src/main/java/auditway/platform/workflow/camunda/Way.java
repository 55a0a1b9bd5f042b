package auditway.platform.workflow.camunda;

import auditway.platform.workflow.NextStep;
import auditway.platform.workflow.NextStep.Condition;
import auditway.platform.workflow.NextStep.Opens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One way through a diagram.
 *
 * @param conditions what must be so along it, in order
 * @param opens what it leads to, more than one where it forks
 */
record Way(Set<Condition> conditions, Set<Opens> opens) {

    static Way to(Opens step) {
        return new Way(Set.of(), Set.of(step));
    }

    /** The same behind a condition. */
    Way when(Condition first) {
        return new Way(both(Set.of(first), conditions), opens);
    }

    /** All ways to take one of each branch, for branches that are taken at the same time. */
    static List<Way> together(List<List<Way>> branches) {
        List<Way> ways = List.of(new Way(Set.of(), Set.of()));
        for (List<Way> branch : branches) {
            if (!branch.isEmpty()) {
                List<Way> longer = new ArrayList<>();
                ways.forEach(way -> branch.forEach(
                        one -> longer.add(new Way(both(way.conditions, one.conditions), both(way.opens, one.opens)))));
                ways = longer;
            }
        }
        return ways;
    }

    NextStep told() {
        return new NextStep(List.copyOf(conditions), List.copyOf(opens));
    }

    private static <T> Set<T> both(Set<T> first, Set<T> second) {
        Set<T> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return all;
    }
}
