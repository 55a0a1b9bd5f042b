/** Why an action was refused, said in one sentence to the person who asked. */
@ApplicationModule(
        id = "refusal",
        displayName = "Refusals",
        allowedDependencies = {})
@NullMarked
package auditway.platform.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
