/** One audit from request to closure: its phases, milestones, pauses and deadlines, and who takes part in it. */
@ApplicationModule(
        id = "audit",
        displayName = "Audit",
        allowedDependencies = {"programme", "auditee", "people", "calendar", "workflow", "trail", "refusal", "input"})
@NullMarked
package auditway.audit.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
