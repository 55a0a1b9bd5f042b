package auditway.audit.audit;

/** An audit was cancelled or withdrawn; whatever is open in it is settled by the room it belongs to. */
public record AuditEndedEarly(String auditId) {}
