/** The frame of every page: layout, navigation, search, dates, and how refusals are told. */
@ApplicationModule(
        displayName = "Web",
        allowedDependencies = {"people", "refusal", "input"})
@NullMarked
package auditway.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
