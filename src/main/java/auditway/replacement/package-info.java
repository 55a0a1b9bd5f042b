/** Replacing a member of an audit's team, with a second look at that person's verdicts. */
@ApplicationModule(
        displayName = "Replacement",
        allowedDependencies = {
            "audit",
            "engagement",
            "assessment",
            "calendar",
            "detour",
            "people",
            "programme",
            "workflow",
            "trail",
            "refusal"
        })
@NullMarked
package auditway.replacement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
