/** Disputed findings: the lead auditor's ruling, the second instance, and what stayed unresolved. */
@ApplicationModule(
        displayName = "Dispute",
        allowedDependencies = {
            "actionitem",
            "assessment",
            "audit",
            "calendar",
            "detour",
            "finding",
            "people",
            "refusal",
            "trail",
            "workflow"
        })
@NullMarked
package auditway.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
