package auditway.conduct.assessment;

import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Section;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import java.util.List;
import java.util.stream.Stream;

/** Controls for which something is missing, told shortly: each of a few, by section where they are many. */
final class MissingControls {

    private static final int FEW = 5;
    private static final int NAMED = 8;

    private MissingControls() {}

    /**
     * The refusal that names them.
     *
     * @param field the field it belongs to, empty where the whole is meant
     * @param lack for example "are not answered yet"
     * @param remedy what to do about it, with the sign before it and the full stop
     */
    static Invalid refused(String field, Edition edition, List<String> missing, String lack, String remedy) {
        if (missing.size() <= FEW) {
            return new Invalid(field, "These controls " + lack + ": " + String.join(", ", missing) + remedy);
        }
        String sentence = missing.size() + " controls " + lack + remedy;
        List<String> sections = bySection(edition, missing);
        return field.isEmpty()
                ? new Invalid(
                        Stream.concat(Stream.of(sentence), sections.stream().map(one -> one + "."))
                                .map(one -> new Problem(field, one))
                                .toList())
                : new Invalid(field, sentence + " " + String.join("; ", sections) + ".");
    }

    /** "Section 5: 5.1, 5.4", one a section, in the edition's order. */
    static List<String> bySection(Edition edition, List<String> missing) {
        return edition.sections().stream()
                .filter(section -> !of(section, missing).isEmpty())
                .map(section -> "Section " + section.id() + ": " + named(of(section, missing), section))
                .toList();
    }

    private static String named(List<String> missing, Section section) {
        if (missing.size() <= NAMED) {
            return String.join(", ", missing);
        }
        return missing.size() == section.controls().size()
                ? "all " + missing.size()
                : String.join(", ", missing.subList(0, NAMED)) + " and " + (missing.size() - NAMED) + " more";
    }

    private static List<String> of(Section section, List<String> missing) {
        return section.controls().stream()
                .map(Control::id)
                .filter(missing::contains)
                .toList();
    }
}
