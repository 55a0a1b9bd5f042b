package auditway.catalogue.programme;

/** What must be met, exempt or waived before an audit is scheduled (rule 3). */
public record Prerequisite(String id, String title, String statement) {}
