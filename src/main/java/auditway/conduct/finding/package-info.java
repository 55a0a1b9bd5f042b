/** Strengths, opportunities for improvement and nonconformities of an audit, and the gap report that tells them. */
@ApplicationModule(
        id = "finding",
        displayName = "Findings",
        allowedDependencies = {
            "audit",
            "calendar",
            "programme",
            "assessment",
            "people",
            "request",
            "inbox",
            "workflow",
            "trail",
            "refusal",
            "input",
            "web"
        })
@NullMarked
package auditway.conduct.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
