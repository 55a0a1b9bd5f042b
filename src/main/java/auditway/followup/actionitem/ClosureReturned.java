package auditway.followup.actionitem;

/** The auditors want more before they accept the closure; the partner's clock runs again. */
public record ClosureReturned(String actionItemId, String auditId, String reason) {}
