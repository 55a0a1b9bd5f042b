/** What breaks into an audit's way: cancelled, withdrawn, put on hold and resumed, a no-show, broken off on its day. */
@ApplicationModule(
        id = "interruption",
        displayName = "Interruption",
        allowedDependencies = {
            "audit",
            "assessment",
            "rescheduling",
            "programme",
            "people",
            "calendar",
            "workflow",
            "request",
            "trail",
            "refusal"
        })
@NullMarked
package auditway.change.interruption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
