/** What is audited against: programmes and their published editions with sections, controls, scoring and deadlines. */
@ApplicationModule(
        id = "programme",
        displayName = "Programme",
        allowedDependencies = {"author", "refusal", "input", "people", "web"})
@NullMarked
package auditway.catalogue.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
