package auditway.followup.actionitem;

/** An action item has ended, in whatever way; told in the transaction that ended it. */
public record ActionItemSettled(String actionItemId, String auditId) {}
