/** What people see of audits as a whole: the coordinator's home, the list of audits, and the frame of each audit's pages. */
@ApplicationModule(
        id = "overview",
        displayName = "Overview",
        allowedDependencies = {
            "audit",
            "assessment",
            "decision",
            "engagement",
            "programme",
            "roster",
            "inbox",
            "request",
            "workflow",
            "form",
            "notification",
            "trail",
            "people",
            "refusal",
            "input",
            "web"
        })
@NullMarked
package auditway.insight.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
