package auditway.conduct.meeting;

/** A person expected at a meeting, at the address their calendar listens to. */
public record Attendee(String accountId, String name, String address) {}
