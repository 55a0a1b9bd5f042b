/** Who is audited: partner organisations and the designations they hold. */
@ApplicationModule(
        id = "auditee",
        displayName = "Auditee",
        allowedDependencies = {"refusal", "input", "calendar", "people", "web", "trail"})
@NullMarked
package auditway.catalogue.auditee;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
