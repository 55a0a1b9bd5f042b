/** Business days, holidays and time zones, and due dates that explain themselves. */
@ApplicationModule(
        id = "calendar",
        displayName = "Calendar",
        allowedDependencies = {"author", "input"})
@NullMarked
package auditway.platform.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
