/** The append-only, hash-chained record of who did what, when and why (rule 27). */
@ApplicationModule(
        displayName = "Trail",
        allowedDependencies = {"input"})
@NullMarked
package auditway.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
