/** What the partner claims for each control, whether the audit is ready, and the auditors' verdict on each control. */
@ApplicationModule(
        id = "assessment",
        displayName = "Assessment",
        allowedDependencies = {
            "audit",
            "programme",
            "people",
            "auditee",
            "request",
            "evidence",
            "form",
            "inbox",
            "workflow",
            "trail",
            "refusal",
            "input",
            "web"
        })
@NullMarked
package auditway.conduct.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
