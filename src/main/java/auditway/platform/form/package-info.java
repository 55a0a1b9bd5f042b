/** Small answers: forms are read from files, shown, and validated against the same file. */
@ApplicationModule(
        id = "form",
        displayName = "Forms",
        allowedDependencies = {"author", "refusal", "input", "workflow"})
@NullMarked
package auditway.platform.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
