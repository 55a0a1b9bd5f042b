/** What the partner must do to close a nonconformity: owner, due date, plan, closure, and its check by the auditors. */
@ApplicationModule(
        id = "actionitem",
        displayName = "Action items",
        allowedDependencies = {
            "finding",
            "evidence",
            "audit",
            "auditee",
            "programme",
            "people",
            "calendar",
            "request",
            "workflow",
            "form",
            "inbox",
            "trail",
            "refusal",
            "input",
            "web"
        })
@NullMarked
package auditway.followup.actionitem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
