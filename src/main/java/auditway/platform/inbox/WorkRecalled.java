package auditway.platform.inbox;

import java.time.Instant;

/**
 * A person is to be told of an open work item.
 *
 * @param escalated whether it is late work that others have to do
 * @param moment for when the policy planned it
 */
public record WorkRecalled(String workItemId, String accountId, boolean escalated, Instant moment) {}
