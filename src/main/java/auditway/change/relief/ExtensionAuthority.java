package auditway.change.relief;

import auditway.conduct.finding.Grade;
import auditway.platform.workflow.DecisionTables;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The decision table that says who decides on more time. */
@Component
class ExtensionAuthority implements DecisionTables.Asker {

    static final String LEAD_AUDITOR = "leadAuditor";
    static final String PROGRAMME_MANAGER = "programmeManager";

    /** The table is tried for that many days at most. */
    private static final int TRIED = 60;

    private final DecisionTables tables;

    ExtensionAuthority(DecisionTables tables) {
        this.tables = tables;
    }

    /** Who decides, and the rule that says so. */
    record Decider(String role, String rule) {

        /** Whether that much is granted by nobody. */
        boolean isNobody() {
            return !role.equals(LEAD_AUDITOR) && !role.equals(PROGRAMME_MANAGER);
        }
    }

    @Override
    public String table() {
        return "extension-authority";
    }

    @Override
    public DecisionTables.Columns columns() {
        return new DecisionTables.Columns(Set.of("days", "grade", "asked"), Set.of("decider", "note"));
    }

    /**
     * @param days calendar days asked for
     * @param asked how often it was asked for before
     */
    Decider of(int days, Grade grade, int asked) {
        return tables.answer(table(), Map.of("days", days, "grade", grade.name(), "asked", asked))
                .map(answer -> new Decider(
                        Objects.toString(answer.get("decider"), ""), Objects.toString(answer.get("note"), "")))
                .orElseGet(() -> new Decider(PROGRAMME_MANAGER, ""));
    }

    /** The most days up to this many on which anybody decides; all of them where the table has no such limit. */
    int most(int days, Grade grade, int asked) {
        return IntStream.rangeClosed(1, Math.min(days, TRIED))
                .filter(number -> of(number, grade, asked).isNobody())
                .map(number -> number - 1)
                .findFirst()
                .orElse(days);
    }

    /** Who decides on how many days, as the table says it: the rules that apply to any number of days up to this. */
    String rules(int days, Grade grade, int asked) {
        return IntStream.rangeClosed(1, Math.max(1, Math.min(days, TRIED)))
                .mapToObj(number -> of(number, grade, asked).rule())
                .distinct()
                .collect(Collectors.joining(" "));
    }
}
