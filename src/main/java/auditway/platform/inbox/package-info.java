/** My open work items from a table of their own: claim, complete, be reminded. */
@ApplicationModule(
        id = "inbox",
        displayName = "Inbox",
        allowedDependencies = {"author", "workflow", "people", "form", "refusal", "input", "trail", "web", "calendar"})
@NullMarked
package auditway.platform.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
