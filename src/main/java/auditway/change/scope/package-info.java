/** A change of scope: the partner asks to leave sections out of an audit or to take them in again, the programme manager decides. */
@ApplicationModule(
        id = "scope",
        displayName = "Scope",
        allowedDependencies = {
            "audit",
            "assessment",
            "request",
            "people",
            "programme",
            "calendar",
            "workflow",
            "refusal"
        })
@NullMarked
package auditway.change.scope;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
