package auditway.audit.audit;

/** The agreed slot holds no longer: another day is wanted, or the audit ended early. */
public record ScheduleWithdrawn(String auditId) {}
