package auditway.platform.workflow;

/** Who does the open steps of an audit, or until when, is to be asked again. */
public record BriefingChanged(String auditId) {}
