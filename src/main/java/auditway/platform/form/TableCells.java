package auditway.platform.form;

import java.util.List;
import java.util.Map;

/** What stands in a table of a form. */
final class TableCells {

    private TableCells() {}

    static List<String> heads(Component table) {
        return columns(table).stream()
                .map(column -> Words.of(column.get("label")))
                .toList();
    }

    static List<List<String>> cells(Component table, Scope scope) {
        List<?> keys = columns(table).stream().map(column -> column.get("key")).toList();
        return scope.rows(table.detail("dataSource", "=").substring(1)).stream()
                .map(row -> keys.stream().map(key -> Words.of(row.get(key))).toList())
                .toList();
    }

    private static List<Map<?, ?>> columns(Component table) {
        return table.details().get("columns") instanceof List<?> columns
                ? columns.stream().<Map<?, ?>>map(column -> (Map<?, ?>) column).toList()
                : List.of();
    }
}
