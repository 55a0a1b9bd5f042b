package auditway.insight.overview;

import auditway.audit.audit.AuditSummary;
import auditway.platform.inbox.WorkItem;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** An audit in a list or on the board, with the open work that is due first, what is not on hold before what is; null for none. */
public record AuditLine(AuditSummary audit, @Nullable WorkItem next) {

    /** The earliest date first, audits without one last. */
    static final Comparator<AuditLine> DUE_FIRST = Comparator.comparing(
            line -> line.next == null || line.next.isHeld() ? null : line.next.dueAt(),
            Comparator.nullsLast(Comparator.naturalOrder()));
}
