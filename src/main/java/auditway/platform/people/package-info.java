/** Who works here: accounts, their roles, and signing in. */
@ApplicationModule(
        id = "people",
        displayName = "People",
        allowedDependencies = {"refusal", "input", "trail", "calendar"})
@NullMarked
package auditway.platform.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
