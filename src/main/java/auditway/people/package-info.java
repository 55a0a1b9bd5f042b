/** Who works here: accounts, their roles, and signing in. */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"refusal", "input", "trail", "calendar"})
@NullMarked
package auditway.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
