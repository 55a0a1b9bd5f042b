package auditway.platform.workflow;

/** A diagram was left by one of its end events or because its parent ended. */
public record ProcessEnded(String process, String businessKey, String auditId) {}
