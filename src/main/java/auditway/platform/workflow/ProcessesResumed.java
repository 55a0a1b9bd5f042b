package auditway.platform.workflow;

/** The processes of an audit go on. */
public record ProcessesResumed(String auditId) {}
