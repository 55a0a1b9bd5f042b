package auditway.platform.workflow;

/** A diagram was entered: an audit's phase, or the process of one thing such as an action item. */
public record ProcessStarted(String process, String businessKey, String auditId) {}
