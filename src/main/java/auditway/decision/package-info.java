/** What the audit led to: the team's conclusion with its computed score, the technical review, and the decision. */
@ApplicationModule(
        displayName = "Decision",
        allowedDependencies = {
            "audit",
            "assessment",
            "finding",
            "actionitem",
            "auditee",
            "programme",
            "people",
            "workflow",
            "trail",
            "refusal",
            "web"
        })
@NullMarked
package auditway.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
