/** What the audit led to: the team's conclusion with its computed score, the technical review, and the decision. */
@ApplicationModule(
        id = "decision",
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
package auditway.followup.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
