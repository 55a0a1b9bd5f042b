package auditway.platform.workflow;

/** A diagram was entered: an audit's phase, or a life of its own such as an action item. */
public record ProcessStarted(String process, String businessKey, String auditId) {}
