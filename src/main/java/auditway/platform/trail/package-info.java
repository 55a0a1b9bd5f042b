/** The append-only, hash-chained record of who did what, when and why (rule 27). */
@ApplicationModule(
        id = "trail",
        displayName = "Trail",
        allowedDependencies = {"input"})
@NullMarked
package auditway.platform.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
