package auditway.insight.overview;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditDirectory.Filter;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Phase;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Actor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Audits with what they wait for: the list and the phase board, audits and open work one query each. */
@Component
public class AuditLines {

    /** As many audits as a board can show. */
    public static final int ON_BOARD = 500;

    /**
     * A page of the list.
     *
     * @param next the audit after which the next page begins, null on the last
     * @param found how many audits the filter finds on all pages
     */
    public record Page(List<AuditLine> lines, @Nullable String next, int found) {}

    private final AuditDirectory audits;
    private final Inbox inbox;

    AuditLines(AuditDirectory audits, Inbox inbox) {
        this.audits = audits;
        this.inbox = inbox;
    }

    /** What is under way and the actor may see, newest first; {@code open} is their audits' open work, the most urgent first. */
    public List<AuditLine> underWay(Actor actor, List<WorkItem> open) {
        return lines(audits.page(actor, Filter.UNDER_WAY, null, ON_BOARD), open);
    }

    /**
     * One page of what the actor may see, the audit whose open work is due next first; those without a date come last, newest
     * first. Looks at as many audits as a board can show, the newest.
     */
    public Page dueFirst(Actor actor, Filter filter, @Nullable String after, int size) {
        List<AuditSummary> found = audits.page(actor, filter, null, ON_BOARD);
        List<WorkItem> open =
                inbox.ofAudits(found.stream().map(AuditSummary::id).toList(), actor);
        List<AuditLine> sorted =
                lines(found, open).stream().sorted(AuditLine.DUE_FIRST).toList();
        int from = IntStream.range(0, sorted.size())
                        .filter(line -> sorted.get(line).audit().id().equals(after))
                        .findFirst()
                        .orElse(-1)
                + 1;
        int to = Math.min(from + size, sorted.size());
        String next = to < sorted.size() ? sorted.get(to - 1).audit().id() : null;
        return new Page(sorted.subList(from, to), next, audits.count(actor, filter));
    }

    /** One page of what the actor may see, newest first. */
    public Page page(Actor actor, Filter filter, @Nullable String after, int size) {
        List<AuditSummary> found = audits.page(actor, filter, after, size + 1);
        List<AuditSummary> page = found.subList(0, Math.min(size, found.size()));
        List<WorkItem> open = inbox.ofAudits(page.stream().map(AuditSummary::id).toList(), actor);
        String next = found.size() > size ? page.get(size - 1).id() : null;
        return new Page(lines(page, open), next, audits.count(actor, filter));
    }

    private static List<AuditLine> lines(List<AuditSummary> audits, List<WorkItem> open) {
        Map<String, WorkItem> next = new HashMap<>();
        open.stream().filter(item -> !item.isHeld()).forEach(item -> next.putIfAbsent(item.auditId(), item));
        open.forEach(item -> next.putIfAbsent(item.auditId(), item));
        return audits.stream()
                .map(audit -> new AuditLine(audit, next.get(audit.id())))
                .toList();
    }

    /** Audits under way by phase, every phase present. */
    public static Map<Phase, List<AuditLine>> board(List<AuditLine> lines) {
        Map<Phase, List<AuditLine>> board = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            board.put(phase, new ArrayList<>());
        }
        for (AuditLine line : lines) {
            Phase phase = line.audit().phase();
            if (phase != null) {
                board.computeIfAbsent(phase, key -> new ArrayList<>()).add(line);
            }
        }
        return board;
    }
}
