package auditway.catalogue.roster.web;

import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.catalogue.programme.Section;
import auditway.catalogue.roster.Competence;
import auditway.platform.refusal.Invalid;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a competence goes, as one choice of a list.
 *
 * @param value "all", "programme" or "programme/section"
 */
record Reach(String value, String title) {

    static final String ALL = Competence.EVERYTHING;

    /** Everything, each programme, and the sections of its newest edition. */
    static List<Reach> choices(Editions editions) {
        List<Reach> choices = new ArrayList<>(List.of(new Reach(ALL, "All programmes")));
        Set<String> seen = new LinkedHashSet<>();
        for (Edition edition : editions.published()) {
            if (seen.add(edition.programmeId())) {
                String name = edition.programme().shortName();
                choices.add(new Reach(edition.programmeId(), name + ", all sections"));
                for (Section section : edition.sections()) {
                    choices.add(new Reach(
                            edition.programmeId() + "/" + section.id(),
                            name + ", " + section.id() + " " + section.title()));
                }
            }
        }
        return choices;
    }

    /** @throws Invalid where nothing was chosen, which is not all */
    static @Nullable String programme(String value) {
        if (value.isBlank()) {
            throw new Invalid("reach", "Choose what for: all programmes, one programme or a section of it.");
        }
        return value.equals(ALL) ? null : value.replaceFirst("/.*", "");
    }

    static @Nullable String section(String value) {
        return value.contains("/") ? value.substring(value.indexOf('/') + 1) : null;
    }
}
