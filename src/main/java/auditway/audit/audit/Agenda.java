package auditway.audit.audit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Who audits which section when (ISO 19011 6.3.2), by time.
 *
 * @param lines one for each section
 * @param breaks in which nobody is audited
 */
public record Agenda(List<Line> lines, List<Break> breaks) {

    public static final Agenda NONE = new Agenda(List.of(), List.of());

    public Agenda {
        lines = List.copyOf(lines);
        breaks = List.copyOf(breaks);
    }

    /** A section with its auditor, who is named where it was read. */
    public record Line(String sectionId, String accountId, String auditor, Instant starts, int minutes) {

        public Slot time() {
            return slot(starts, minutes);
        }
    }

    /** A break for everybody. */
    public record Break(Instant starts, int minutes) {

        public Slot time() {
            return slot(starts, minutes);
        }
    }

    /** The lines of these sections, with all breaks. */
    Agenda only(Set<String> sectionIds) {
        return new Agenda(
                lines.stream()
                        .filter(line -> sectionIds.contains(line.sectionId()))
                        .toList(),
                breaks);
    }

    /** Whether it was made for this slot; after a new day was agreed it is planned again. */
    public boolean fits(Slot slot) {
        return !lines.isEmpty()
                && lines.stream()
                        .allMatch(line -> !line.starts().isBefore(slot.starts())
                                && line.starts().isBefore(slot.ends()));
    }

    private static Slot slot(Instant starts, int minutes) {
        return new Slot(starts, starts.plus(Duration.ofMinutes(minutes)));
    }
}
