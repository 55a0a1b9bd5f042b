package auditway.catalogue.programme.web;

import auditway.catalogue.programme.DeadlineRule;
import auditway.catalogue.programme.Edition;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A deadline as the edition's page lists it: "Choose slot", "5 business days after the opening of the step". */
record DeadlineLine(String step, String rule) {

    static List<DeadlineLine> of(Edition edition) {
        return edition.deadlines().entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(DeadlineLine::step))
                .toList();
    }

    private static DeadlineLine of(String key, DeadlineRule rule) {
        var words = key.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return new DeadlineLine(Character.toUpperCase(words.charAt(0)) + words.substring(1), rule.inWords());
    }
}
