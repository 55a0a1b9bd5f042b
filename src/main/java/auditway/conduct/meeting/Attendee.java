package auditway.conduct.meeting;

/** Somebody expected at a meeting, at the address their calendar listens to. */
public record Attendee(String accountId, String name, String address) {}
