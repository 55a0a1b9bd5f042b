/** What people ask for beside an audit's way: offered where it makes sense, asked in a form, decided, kept and listed. */
@ApplicationModule(
        id = "request",
        displayName = "Request",
        allowedDependencies = {"audit", "calendar", "form", "input", "people", "refusal", "trail", "web", "workflow"})
@NullMarked
package auditway.audit.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
