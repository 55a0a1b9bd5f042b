package auditway.audit.scheduling;

import auditway.audit.audit.Slot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /** In the order given; where the hours do not do, the last ones begin with the last stretch of time. */
    static List<Placed> over(AgendaHours hours, List<Task> tasks) {
        List<Slot> free = hours.free();
        Map<String, Integer> load = new HashMap<>();
        tasks.forEach(task -> load.merge(task.auditor(), Math.max(1, task.weight()), Integer::sum));
        long time = free.stream().mapToLong(AgendaSpread::minutes).sum();
        int most = load.values().stream().max(Integer::compare).orElse(1);
        for (double rate = (double) time / most; ; rate *= SLOWER) {
            Optional<List<Placed>> placed = place(free, tasks, rate);
            if (placed.isPresent()) {
                return placed.get();
            }
            if (rate < 1) {
                Instant last = free.isEmpty()
                        ? hours.days().get(0).starts()
                        : free.get(free.size() - 1).starts();
                return tasks.stream().map(task -> new Placed(task, last, GRAIN)).toList();
            }
        }
    }

    private static Optional<List<Placed>> place(List<Slot> free, List<Task> tasks, double rate) {
        Map<String, List<Slot>> left = new HashMap<>();
        Map<Task, Placed> placed = new LinkedHashMap<>();
        for (Task task : tasks) {
            List<Slot> mine = left.computeIfAbsent(task.auditor(), auditor -> new ArrayList<>(free));
            int wanted = grain(rate * Math.max(1, task.weight()));
            while (!mine.isEmpty() && !fits(mine.get(0), wanted)) {
                mine.remove(0);
            }
            if (mine.isEmpty()) {
                return Optional.empty();
            }
            Slot stretch = mine.get(0);
            int minutes = (int) Math.min(wanted, minutes(stretch) / GRAIN * GRAIN);
            placed.put(task, new Placed(task, stretch.starts(), minutes));
            mine.set(0, new Slot(stretch.starts().plus(Duration.ofMinutes(minutes)), stretch.ends()));
        }
        return Optional.of(List.copyOf(placed.values()));
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
