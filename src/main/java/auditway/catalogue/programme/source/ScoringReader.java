package auditway.catalogue.programme.source;

import auditway.catalogue.programme.Scoring;
import auditway.catalogue.programme.Scoring.Mode;
import auditway.catalogue.programme.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads how an edition scores; each mode has its own keys. */
final class ScoringReader {

    private static final int MOST_POINTS = 1_000_000;
    private static final int PERCENT = 100;

    private ScoringReader() {}

    static Scoring read(YamlMap map) {
        var mode = map.word("mode", Mode.class);
        var scoring = switch (mode) {
            case POINTS ->
                new Scoring(
                        mode,
                        map.number("threshold", 0, PERCENT, null),
                        BigDecimal.ZERO,
                        partialCredit(map),
                        minimums(map));
            case DEDUCTIONS ->
                new Scoring(
                        mode,
                        map.number("threshold", 0, MOST_POINTS, null),
                        map.number("full", 1, MOST_POINTS, null),
                        partialCredit(map),
                        Map.of());
            case ALL_MANDATORY -> Scoring.allMandatory();
        };
        map.refuseOthers();
        return scoring;
    }

    /** Every section minimum must name a section. */
    static void checkSections(YamlMap map, Scoring scoring, List<Section> sections) {
        for (var id : scoring.sectionMinimums().keySet()) {
            if (sections.stream().noneMatch(section -> section.id().equals(id))) {
                map.problem("section-minimums", "expected ids of sections, found \"" + id + "\"");
            }
        }
    }

    private static BigDecimal partialCredit(YamlMap map) {
        return map.number("partial-credit", 0, 1, BigDecimal.ZERO);
    }

    private static Map<String, BigDecimal> minimums(YamlMap map) {
        var minimums = new TreeMap<String, BigDecimal>();
        var entries = map.mapIfAny("section-minimums");
        for (var id : entries.keys()) {
            minimums.put(id, entries.number(id, 0, PERCENT, null));
        }
        return minimums;
    }
}
