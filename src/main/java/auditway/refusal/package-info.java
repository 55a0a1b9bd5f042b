/** Why an action was refused, said in one sentence to whoever asked. */
@ApplicationModule(
        displayName = "Refusals",
        allowedDependencies = {})
@NullMarked
package auditway.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
