/** The files that authors of programmes and processes write, a copy beside the application before the delivered one; why one cannot be used. */
@ApplicationModule(
        id = "author",
        displayName = "Author files",
        allowedDependencies = {})
@NullMarked
package auditway.platform.author;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
