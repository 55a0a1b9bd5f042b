package auditway.inbox;

import java.util.List;

/** These open work items of one person are to be recalled to them, in one digest. */
public record RemindersDue(String accountId, List<String> workItemIds) {}
