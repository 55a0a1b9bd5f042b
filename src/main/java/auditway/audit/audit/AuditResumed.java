package auditway.audit.audit;

/** An audit goes on after a pause. */
public record AuditResumed(String auditId, Pause pause) {}
