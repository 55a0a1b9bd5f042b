/** What is asked about an action item beside its way: more time, a waiver, another owner. */
@ApplicationModule(
        id = "relief",
        displayName = "Relief",
        allowedDependencies = {
            "actionitem",
            "assessment",
            "audit",
            "calendar",
            "request",
            "evidence",
            "finding",
            "input",
            "people",
            "programme",
            "refusal",
            "workflow"
        })
@NullMarked
package auditway.change.relief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
