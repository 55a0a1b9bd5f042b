package auditway.followup.report;

/**
 * The report of an audit went out to the partner and to everybody who carried the audit.
 *
 * @param revision which of its revisions, from 1
 */
public record ReportIssued(String auditId, int revision) {}
