/** Replacing a member of an audit's team, with a second look at that person's verdicts. */
@ApplicationModule(
        id = "replacement",
        displayName = "Replacement",
        allowedDependencies = {
            "audit",
            "engagement",
            "assessment",
            "calendar",
            "request",
            "people",
            "programme",
            "workflow",
            "trail",
            "refusal"
        })
@NullMarked
package auditway.change.replacement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
