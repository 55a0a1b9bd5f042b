package auditway.platform.workflow;

/** A step now waits for a person; told in the transaction that opened it. */
public record StepOpened(OpenStep step) {}
