/** The partner's cycle in a programme: its designation, annual reviews, the renewal, and the re-audit of what failed. */
@ApplicationModule(
        id = "cycle",
        displayName = "Cycle",
        allowedDependencies = {
            "appeal",
            "audit",
            "auditee",
            "decision",
            "request",
            "input",
            "people",
            "programme",
            "calendar",
            "workflow",
            "trail",
            "refusal"
        })
@NullMarked
package auditway.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
