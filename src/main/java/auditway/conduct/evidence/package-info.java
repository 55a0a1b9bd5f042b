/** Files and links offered as evidence: what they cover, who offered them, and their content by SHA-256. */
@ApplicationModule(
        id = "evidence",
        displayName = "Evidence",
        allowedDependencies = {
            "audit",
            "programme",
            "people",
            "workflow",
            "trail",
            "refusal",
            "input",
            "form",
            "calendar",
            "web"
        })
@NullMarked
package auditway.conduct.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
