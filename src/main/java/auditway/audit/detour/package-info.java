/** What people may ask for beside an audit's way: offered where it makes sense, asked in a form, refused with a sentence. */
@ApplicationModule(
        id = "detour",
        displayName = "Detour",
        allowedDependencies = {"audit", "form", "people", "refusal", "web"})
@NullMarked
package auditway.audit.detour;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
