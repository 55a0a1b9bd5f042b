package auditway.audit.scheduling;

import auditway.audit.audit.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Spreads sections over the hours of an audit: each auditor's one after the other, as long as their controls take. */
final class AgendaSpread {

    /** Times lie on these minutes, and no section takes less. */
    private static final int GRAIN = 5;

    private static final double SLOWER = 0.95;

    /** A section is cut short before a break rather than moved behind it while this part of its time is left. */
    private static final double ENOUGH = 0.6;

    /** A section for an auditor; {@code weight} is the number of its controls. */
    record Task(String section, String auditor, int weight) {}

    /** When a section is audited. */
    record Placed(Task task, Instant starts, int minutes) {}

    private AgendaSpread() {}

    /** In the order given, each auditor's over all of the hours; where these do not do, the last begin with the last stretch of time. */
    static List<Placed> over(AgendaHours hours, List<Task> tasks) {
        List<Slot> free = hours.free();
        Instant last = (free.isEmpty() ? hours.days().get(0) : free.get(free.size() - 1)).starts();
        Map<Task, Placed> placed = new HashMap<>();
        tasks.stream().collect(Collectors.groupingBy(Task::auditor)).values().stream()
                .map(own -> spread(free, own)
                        .orElseGet(() -> own.stream()
                                .map(task -> new Placed(task, last, GRAIN))
                                .toList()))
                .flatMap(List::stream)
                .forEach(one -> placed.put(one.task(), one));
        return tasks.stream().map(placed::get).toList();
    }

    /** One auditor's, as slowly as the hours allow. */
    private static Optional<List<Placed>> spread(List<Slot> free, List<Task> own) {
        int load = own.stream().mapToInt(AgendaSpread::weight).sum();
        long time = free.stream().mapToLong(AgendaSpread::minutes).sum();
        for (double rate = (double) time / load; rate >= 1; rate *= SLOWER) {
            Optional<List<Placed>> placed = place(free, own, rate);
            if (placed.isPresent()) {
                return placed;
            }
        }
        return Optional.empty();
    }

    private static Optional<List<Placed>> place(List<Slot> free, List<Task> own, double rate) {
        List<Slot> left = new ArrayList<>(free);
        List<Placed> placed = new ArrayList<>();
        for (Task task : own) {
            int wanted = grain(rate * weight(task));
            while (!left.isEmpty() && !fits(left.get(0), wanted)) {
                left.remove(0);
            }
            if (left.isEmpty()) {
                return Optional.empty();
            }
            Slot stretch = left.get(0);
            int minutes = (int) Math.min(wanted, minutes(stretch) / GRAIN * GRAIN);
            placed.add(new Placed(task, stretch.starts(), minutes));
            left.set(0, new Slot(stretch.starts().plus(Duration.ofMinutes(minutes)), stretch.ends()));
        }
        return Optional.of(placed);
    }

    private static int weight(Task task) {
        return Math.max(1, task.weight());
    }

    private static boolean fits(Slot stretch, int wanted) {
        return minutes(stretch) >= Math.max(GRAIN, wanted * ENOUGH);
    }

    private static int grain(double minutes) {
        return Math.max(GRAIN, (int) (minutes / GRAIN) * GRAIN);
    }

    private static long minutes(Slot stretch) {
        return Duration.between(stretch.starts(), stretch.ends()).toMinutes();
    }
}
