/** Appeals against decisions, heard by people who neither audited nor decided (ISO/IEC 17021-1, 9.7). */
@ApplicationModule(
        id = "appeal",
        displayName = "Appeal",
        allowedDependencies = {
            "audit",
            "decision",
            "request",
            "people",
            "calendar",
            "workflow",
            "trail",
            "refusal",
            "web"
        })
@NullMarked
package auditway.change.appeal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
