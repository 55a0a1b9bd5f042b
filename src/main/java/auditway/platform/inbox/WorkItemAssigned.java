package auditway.platform.inbox;

/** A work item is now a person's to do; told in the transaction that assigned it. */
public record WorkItemAssigned(String workItemId, String accountId) {}
