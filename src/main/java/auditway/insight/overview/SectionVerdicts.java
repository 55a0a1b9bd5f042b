package auditway.insight.overview;

import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Section;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Verdict;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the verdicts of one section are spread, ready to be drawn as a bar 100 wide. */
public record SectionVerdicts(String id, String title, int controls, int met, List<Bar> bars, String words) {

    private static final List<Verdict> DRAWN = List.of(
            Verdict.MET,
            Verdict.PARTIALLY_MET,
            Verdict.NOT_MET,
            Verdict.NOT_APPLICABLE,
            Verdict.EXEMPT,
            Verdict.WAIVED);

    /** A part of the bar; {@code mark} is its colour class. */
    public record Bar(String mark, double x, double width) {}

    /** How many controls have a verdict, for the key of the picture. */
    public record Total(String mark, String words) {}

    /** The totals of all sections, verdicts that were not given left out. */
    static List<Total> totals(List<Assessment> assessments) {
        Map<Verdict, Long> counts =
                assessments.stream().collect(Collectors.groupingBy(Assessment::counted, Collectors.counting()));
        return DRAWN.stream()
                .filter(counts::containsKey)
                .map(verdict -> new Total(mark(verdict), counts.get(verdict) + " " + words(verdict)))
                .toList();
    }

    private static String words(Verdict verdict) {
        return verdict.title().toLowerCase(Locale.ROOT);
    }

    /** Every section of the edition in its order. */
    static List<SectionVerdicts> of(Edition edition, List<Assessment> assessments) {
        Map<String, Assessment> known =
                assessments.stream().collect(Collectors.toMap(Assessment::controlId, Function.identity()));
        return edition.sections().stream().map(section -> of(section, known)).toList();
    }

    private static SectionVerdicts of(Section section, Map<String, Assessment> known) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        section.controls().forEach(control -> {
            Assessment assessment = known.get(control.id());
            counts.merge(assessment == null ? Verdict.NOT_ASSESSED : assessment.counted(), 1, Integer::sum);
        });
        int total = section.controls().size();
        List<Bar> bars = new ArrayList<>();
        List<String> words = new ArrayList<>();
        double x = 0;
        for (Verdict verdict : DRAWN) {
            int count = counts.getOrDefault(verdict, 0);
            if (count > 0) {
                double width = 100.0 * count / total;
                bars.add(new Bar(mark(verdict), x, width));
                words.add(count + " " + words(verdict));
                x += width;
            }
        }
        return new SectionVerdicts(
                section.id(),
                section.title(),
                total,
                counts.getOrDefault(Verdict.MET, 0),
                bars,
                words.isEmpty() ? "nothing assessed yet" : String.join(", ", words));
    }

    /** The colour class of a verdict in pictures. */
    private static String mark(Verdict verdict) {
        return switch (verdict) {
            case MET -> "m-ok";
            case PARTIALLY_MET -> "m-warn";
            case NOT_MET -> "m-bad";
            default -> "m-none";
        };
    }
}
