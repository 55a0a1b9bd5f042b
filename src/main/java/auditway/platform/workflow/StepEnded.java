package auditway.platform.workflow;

/** A step no longer waits: completed by a person, or withdrawn because a clock ran out or its process ended. */
public record StepEnded(OpenStep step, boolean completed) {}
