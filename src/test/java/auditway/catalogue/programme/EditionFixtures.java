package auditway.catalogue.programme;

import auditway.catalogue.programme.Control.Kind;
import auditway.catalogue.programme.Edition.PartnerKind;
import auditway.catalogue.programme.ScoredControl.Credit;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Small editions for tests of any room. */
public final class EditionFixtures {

    private EditionFixtures() {}

    /** Two sections: 1.1 mandatory (10), 1.2 scored (5), 2.1 scored (5), 2.2 recommended. */
    public static Edition edition(Scoring scoring) {
        return edition("cloud-2026", scoring);
    }

    public static Edition edition(String id, Scoring scoring) {
        return new Edition(
                id,
                new Programme(
                        "cloud", "Cloud Partner Programme", "Cloud programme", "Example Ltd", List.of("About it.")),
                "2026",
                LocalDate.of(2026, 1, 1),
                null,
                LocalDate.of(2026, 12, 31),
                List.of("Weights are assumptions."),
                List.of(new PartnerKind("reseller", "Reseller")),
                List.of(
                        new Section(
                                "1",
                                "Health",
                                List.of("Health matters."),
                                List.of("{partner} is well:"),
                                List.of(control("1.1", Kind.MANDATORY, 10), control("1.2", Kind.SCORED, 5))),
                        new Section(
                                "2",
                                "Security",
                                List.of("Security matters."),
                                List.of("{partner} is safe:"),
                                List.of(control("2.1", Kind.SCORED, 5), control("2.2", Kind.RECOMMENDED, 2)))),
                List.of(new Prerequisite("membership", "Membership", "The partner is a member.")),
                scoring,
                Map.of("decide", DeadlineRule.parse("5 BD after opened")),
                null,
                Limits.USUAL,
                new ReportTexts(List.of("to see"), List.of("{partner} was asked.")),
                Rescheduling.USUAL,
                Map.of(),
                Cycle.USUAL);
    }

    static Control control(String id, Kind kind, int weight) {
        return new Control(id, "Statement " + id + ".", "", "", kind, weight, List.of(), null, false, List.of());
    }

    static List<ScoredControl> earned(String... controlAndCredit) {
        return Arrays.stream(controlAndCredit)
                .map(pair -> pair.split("=", 2))
                .map(pair -> new ScoredControl(pair[0], Credit.valueOf(pair[1])))
                .toList();
    }
}
