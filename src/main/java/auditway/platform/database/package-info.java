/** How the database is opened. */
@ApplicationModule(
        id = "database",
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package auditway.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
