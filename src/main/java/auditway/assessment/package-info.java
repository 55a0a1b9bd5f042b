/** What the partner claims for each control, whether the audit is ready, and the auditors' verdict on each control. */
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {
            "audit",
            "programme",
            "people",
            "auditee",
            "detour",
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
package auditway.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
