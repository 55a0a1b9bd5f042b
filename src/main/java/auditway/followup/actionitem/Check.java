package auditway.followup.actionitem;

import java.time.Instant;

/**
 * What the auditors found when they last looked at a closure.
 *
 * @param reason why it was returned, empty where it was accepted
 * @param note for the file only, never shown to the partner, may be empty
 */
public record Check(String reason, String note, String by, Instant at) {}
