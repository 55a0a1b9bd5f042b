package auditway;

import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Programme;
import auditway.catalogue.programme.Scoring;
import auditway.catalogue.programme.Section;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Editions of a programme of the test's own, with a handful of controls and everything else as the shipped one has it. */
public record SmallEdition(Edition like, String programme) {

    public static Control control(String id, String statement) {
        return new Control(
                id,
                statement,
                "",
                "",
                Control.Kind.MANDATORY,
                0,
                List.of(),
                null,
                false,
                List.of(Control.Method.PROCESS));
    }

    /** Of the sections "1 Health" and "2 Wealth", each with the control 1.1 or 2.1. */
    public Edition ofTwoSections(LocalDate validFrom) {
        return of(
                "old",
                validFrom,
                Map.of(),
                List.of(
                        section("1", "Health", control("1.1", "It is.")),
                        section("2", "Wealth", control("2.1", "It is written down."))));
    }

    private static Section section(String id, String title, Control... controls) {
        return new Section(id, title, List.of("It matters."), List.of("It is so:"), Arrays.asList(controls));
    }

    /** @param renamed old id to new id, seen from the edition named {@code <programme>-old} */
    public Edition of(String name, LocalDate validFrom, Map<String, String> renamed, Control... controls) {
        return of(name, validFrom, renamed, List.of(section("1", "Health", controls)));
    }

    private Edition of(String name, LocalDate validFrom, Map<String, String> renamed, List<Section> sections) {
        return new Edition(
                programme + "-" + name,
                new Programme(programme, programme, programme, "Example Ltd", List.of("A test.")),
                name,
                validFrom,
                null,
                like.usableUntil(),
                List.of(),
                List.of(),
                sections,
                like.prerequisites(),
                Scoring.allMandatory(),
                like.deadlines(),
                like.deadlineTable(),
                like.limits(),
                like.report(),
                like.rescheduling(),
                Map.of(programme + "-old", renamed),
                like.cycle());
    }
}
