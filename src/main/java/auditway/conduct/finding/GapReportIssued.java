package auditway.conduct.finding;

/** The findings of an audit are frozen and told to the partner. */
public record GapReportIssued(String auditId) {}
