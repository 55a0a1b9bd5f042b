/** What people see of audits as a whole: the coordinator's home, the list of audits, and the frame of each audit's pages. */
@ApplicationModule(
        displayName = "Overview",
        allowedDependencies = {
            "audit",
            "auditee",
            "assessment",
            "programme",
            "inbox",
            "detour",
            "workflow",
            "form",
            "notification",
            "trail",
            "people",
            "calendar",
            "refusal",
            "web"
        })
@NullMarked
package auditway.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
