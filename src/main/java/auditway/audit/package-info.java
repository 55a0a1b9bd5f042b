/** One audit from request to closure: its phases, team, schedule, milestones and deadlines. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"programme", "auditee", "people", "calendar", "roster", "workflow", "trail", "refusal"})
@NullMarked
package auditway.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
