/** Disputed findings: the lead auditor's ruling, the second instance, and what stayed unresolved. */
@ApplicationModule(
        id = "dispute",
        displayName = "Dispute",
        allowedDependencies = {
            "actionitem",
            "assessment",
            "audit",
            "calendar",
            "request",
            "finding",
            "people",
            "refusal",
            "report",
            "trail",
            "workflow"
        })
@NullMarked
package auditway.change.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
