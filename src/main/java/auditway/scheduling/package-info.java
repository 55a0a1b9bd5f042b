/** When and where an audit is held, and who audits which section from when. */
@ApplicationModule(
        displayName = "Scheduling",
        allowedDependencies = {"audit", "engagement", "programme", "people", "calendar", "roster", "workflow", "refusal"
        })
@NullMarked
package auditway.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
