/** Another date for an audit: asked for with a fee by the notice, decided by another person; or another edition before its date. */
@ApplicationModule(
        id = "rescheduling",
        displayName = "Rescheduling",
        allowedDependencies = {
            "audit",
            "scheduling",
            "assessment",
            "programme",
            "people",
            "calendar",
            "workflow",
            "request",
            "trail",
            "refusal"
        })
@NullMarked
package auditway.change.rescheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
