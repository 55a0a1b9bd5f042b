/** The door of the engine room: what the rooms may ask of the processes and what the processes tell them. */
@ApplicationModule(
        id = "workflow",
        displayName = "Workflow",
        allowedDependencies = {"author", "refusal", "people", "calendar"})
@NullMarked
package auditway.platform.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
