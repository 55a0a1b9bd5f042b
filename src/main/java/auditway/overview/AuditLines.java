package auditway.overview;

import auditway.audit.AuditDirectory;
import auditway.audit.AuditSummary;
import auditway.audit.Phase;
import auditway.inbox.WorkItem;
import auditway.people.Actor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Audits with what they wait for: the list and the phase board, from two queries. */
@Component
public class AuditLines {

    private final AuditDirectory audits;

    AuditLines(AuditDirectory audits) {
        this.audits = audits;
    }

    /** What the actor may see, newest first; {@code open} is their audits' open work, the most urgent first. */
    public List<AuditLine> of(Actor actor, List<WorkItem> open) {
        Map<String, WorkItem> next = new HashMap<>();
        open.forEach(item -> next.putIfAbsent(item.auditId(), item));
        return audits.visible(actor).stream()
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
            if (phase != null && !line.audit().state().isOver()) {
                board.computeIfAbsent(phase, key -> new ArrayList<>()).add(line);
            }
        }
        return board;
    }

    /** Lines whose partner or reference has these words in it, in this phase, or only those under way. */
    public static List<AuditLine> sift(List<AuditLine> lines, String words, String phase) {
        String sought = words.toLowerCase(Locale.ROOT).strip();
        return lines.stream()
                .filter(line -> text(line.audit()).contains(sought))
                .filter(line -> switch (phase) {
                    case "" -> true;
                    case "over" -> line.audit().state().isOver();
                    case "open" -> !line.audit().state().isOver();
                    default -> !line.audit().state().isOver() && isIn(line.audit(), phase);
                })
                .toList();
    }

    private static boolean isIn(AuditSummary audit, String phase) {
        Phase standing = audit.phase();
        return standing != null && standing.name().equals(phase);
    }

    private static String text(AuditSummary audit) {
        return (audit.partner() + " " + audit.id()).toLowerCase(Locale.ROOT);
    }
}
