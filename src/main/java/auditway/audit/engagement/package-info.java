/** The team of an audit: who may be appointed, what each member declares, and who takes whose place (rules 16 to 18). */
@ApplicationModule(
        id = "engagement",
        displayName = "Engagement",
        allowedDependencies = {
            "audit",
            "auditee",
            "calendar",
            "programme",
            "people",
            "roster",
            "workflow",
            "trail",
            "refusal"
        })
@NullMarked
package auditway.audit.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
