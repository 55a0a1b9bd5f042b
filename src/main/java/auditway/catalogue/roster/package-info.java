/** Who can audit what, and when: competence, absence, availability, and who stands in for whom. */
@ApplicationModule(
        id = "roster",
        displayName = "Roster",
        allowedDependencies = {"people", "programme", "inbox", "trail", "refusal", "input", "web"})
@NullMarked
package auditway.catalogue.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
