/** Business days, holidays and time zones, and due dates that explain themselves. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"input"})
@NullMarked
package auditway.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
