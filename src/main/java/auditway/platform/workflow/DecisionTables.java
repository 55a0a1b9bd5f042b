package auditway.platform.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The decision tables of {@code processes/*.dmn}: numbers and responsibilities that a programme author may change. */
public interface DecisionTables {

    /** What a table is told and what it must answer. */
    record Columns(Set<String> inputs, Set<String> outputs) {

        public Columns {
            inputs = Set.copyOf(inputs);
            outputs = Set.copyOf(outputs);
        }
    }

    /** A room that asks a table; the start is refused where it, or a variant named {@code table-...}, does not fit. */
    interface Asker {

        /** The table's name, which is that of its file. */
        String table();

        Columns columns();
    }

    /**
     * The answer of the one rule that applies, by output.
     *
     * @return empty where no rule applies
     * @throws IllegalStateException if there is no such table
     */
    Optional<Map<String, Object>> answer(String table, Map<String, ?> inputs);
}
