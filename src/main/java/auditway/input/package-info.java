/** What people and programs send, as it may be kept: clean text, its length, e-mail and web addresses, days. */
@ApplicationModule(
        displayName = "Input",
        allowedDependencies = {"refusal"})
@NullMarked
package auditway.input;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
