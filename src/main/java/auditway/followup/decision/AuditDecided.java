package auditway.followup.decision;

/** The programme owner has decided on an audit. */
public record AuditDecided(String auditId, Result result) {}
