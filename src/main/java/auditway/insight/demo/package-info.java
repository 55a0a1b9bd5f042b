/** The demo: invented partners, and audits in every phase that were played through the rooms' own services. */
@ApplicationModule(
        id = "demo",
        displayName = "Demo",
        allowedDependencies = {
            "actionitem",
            "assessment",
            "audit",
            "auditee",
            "calendar",
            "request",
            "evidence",
            "finding",
            "form",
            "inbox",
            "notification",
            "people",
            "programme",
            "roster",
            "workflow"
        })
@NullMarked
package auditway.insight.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
