/** When and where an audit is held, and who audits which section from when. */
@ApplicationModule(
        id = "scheduling",
        displayName = "Scheduling",
        allowedDependencies = {"audit", "engagement", "programme", "people", "calendar", "roster", "workflow", "refusal"
        })
@NullMarked
package auditway.audit.scheduling;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
