package auditway.overview;

import auditway.audit.AuditSummary;
import auditway.inbox.WorkItem;
import org.jspecify.annotations.Nullable;

/** An audit in a list or on the board, with the open work that is due first, null where nothing is open. */
public record AuditLine(AuditSummary audit, @Nullable WorkItem next) {}
