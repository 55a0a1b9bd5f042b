package auditway.audit.audit;

/** An audit was bound to a newer edition of its programme. */
public record EditionChanged(String auditId, String fromEditionId, String toEditionId) {}
