package auditway.audit.scheduling;

/** Time and place of an audit are agreed and confirmed. */
public record AuditScheduled(String auditId) {}
