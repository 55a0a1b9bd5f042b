/** The frame of every page: layout, navigation, search, dates, and how refusals are told. */
@ApplicationModule(
        id = "web",
        displayName = "Web",
        allowedDependencies = {"people", "refusal", "input"})
@NullMarked
package auditway.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
