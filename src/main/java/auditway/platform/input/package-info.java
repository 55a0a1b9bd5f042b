/** What people and programs send, as it may be kept: clean text, its length, e-mail and web addresses, days. */
@ApplicationModule(
        id = "input",
        displayName = "Input",
        allowedDependencies = {"refusal"})
@NullMarked
package auditway.platform.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
