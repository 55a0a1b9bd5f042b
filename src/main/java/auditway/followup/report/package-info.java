/** Audit reports: one frozen snapshot, its numbered revisions, and the two renditions made from it. */
@ApplicationModule(
        id = "report",
        displayName = "Report",
        allowedDependencies = {
            "actionitem",
            "assessment",
            "audit",
            "auditee",
            "decision",
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
package auditway.followup.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
