package auditway.platform.workflow;

import java.util.Set;

/** The diagrams were read at the start; these are the ids of all steps that people do in them. */
public record StepsKnown(Set<String> steps) {}
