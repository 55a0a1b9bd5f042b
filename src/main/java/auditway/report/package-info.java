/** Audit reports: one frozen snapshot, its numbered revisions, and the two renditions made from it. */
@ApplicationModule(
        displayName = "Report",
        allowedDependencies = {
            "actionitem",
            "assessment",
            "audit",
            "auditee",
            "decision",
            "dispute",
            "evidence",
            "finding",
            "people",
            "programme",
            "refusal",
            "trail",
            "web",
            "workflow"
        })
@NullMarked
package auditway.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
