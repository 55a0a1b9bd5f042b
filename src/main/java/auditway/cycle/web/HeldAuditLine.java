package auditway.cycle.web;

import auditway.audit.audit.AuditSummary;

/**
 * An audit in a partner's history.
 *
 * @param kind "Full audit", or which audit's failed controls it covers
 * @param result the decision as far as the reader may know it, else where it stands
 */
record HeldAuditLine(AuditSummary audit, String kind, String result) {}
