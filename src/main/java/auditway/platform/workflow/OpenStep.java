package auditway.platform.workflow;

import org.jspecify.annotations.Nullable;

/**
 * A step that waits for a person.
 *
 * @param taskId the engine's name for it, also the id of its work item
 * @param process key of the diagram, for example {@code scheduling}
 * @param step id of the user task, for example {@code chooseSlot}
 * @param name label of the user task
 * @param form name of its form, for example {@code choose-slot}
 * @param role the candidate group of the diagram, relative to the audit, for example {@code leadAuditor}
 * @param auditId the audit it belongs to
 * @param subject what it is about beside the audit: a member's account, a section, an action item or an evidence request
 */
public record OpenStep(
        String taskId,
        String process,
        String step,
        String name,
        String form,
        String role,
        String auditId,
        @Nullable String subject) {

    /** The subject of a step that cannot be without one. */
    public String requiredSubject() {
        if (subject == null) {
            throw new IllegalStateException("Step " + step + " of " + process + " has no subject.");
        }
        return subject;
    }
}
