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

    /** @param renamed old id to new id, seen from the edition named {@code <programme>-old} */
    public Edition of(String name, LocalDate validFrom, Map<String, String> renamed, Control... controls) {
        return new Edition(
                programme + "-" + name,
                new Programme(programme, programme, programme, "Example Ltd", List.of("A test.")),
                name,
                validFrom,
                null,
                like.usableUntil(),
                List.of(),
                List.of(),
                List.of(new Section(
                        "1", "Health", List.of("It matters."), List.of("It is so:"), Arrays.asList(controls))),
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
