/** The dry-run calendar: every mail and every deadline still to come, told by playing the real diagrams ahead and taking it all back. */
@ApplicationModule(
        id = "foresight",
        displayName = "Foresight",
        allowedDependencies = {
            "actionitem",
            "assessment",
            "audit",
            "auditee",
            "calendar",
            "evidence",
            "finding",
            "form",
            "inbox",
            "notification",
            "people",
            "programme",
            "refusal",
            "web",
            "workflow"
        })
@NullMarked
package auditway.insight.foresight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
