/** What happened before: audit reports of the past become an edition and a closed audit to compare with. */
@ApplicationModule(
        id = "baseline",
        displayName = "Baseline",
        allowedDependencies = {
            "programme",
            "auditee",
            "calendar",
            "people",
            "audit",
            "assessment",
            "finding",
            "report",
            "refusal",
            "input"
        })
@NullMarked
package auditway.insight.baseline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
