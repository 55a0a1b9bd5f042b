package auditway.report;

/** The report of an audit went out to the partner and to everybody who carried the audit. */
public record ReportIssued(String auditId) {}
