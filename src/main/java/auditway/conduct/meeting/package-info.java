/** The meetings of an audit as calendars know them: planned from its schedule, told to those concerned, subscribed to. */
@ApplicationModule(
        id = "meeting",
        displayName = "Meetings",
        allowedDependencies = {
            "audit",
            "finding",
            "inbox",
            "input",
            "people",
            "programme",
            "calendar",
            "workflow",
            "trail",
            "refusal",
            "web"
        })
@NullMarked
package auditway.conduct.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
