package auditway.insight.baseline;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;

/** Tables of a report: a check mark in a row's first cell makes it a capability, two cells are a label and what it says. */
final class Tables {

    private Tables() {}

    /** All rows; the head of a table of capabilities names its columns and is left out. */
    static List<TableRow> rows(TableBlock table) {
        List<TableRow> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add((TableRow) row);
            }
        }
        if (rows.stream().anyMatch(Tables::isTicked)) {
            rows.removeIf(row -> row.getParent() instanceof TableHead && !isTicked(row));
        }
        return rows;
    }

    static boolean isTicked(TableRow row) {
        return new Item(1, true, cells(row)).isTick();
    }

    static List<String> text(TableRow row) {
        List<String> cells = cells(row);
        return cells.size() == 2 && !isTicked(row) && !cells.get(0).endsWith(":")
                ? List.of(cells.get(0) + ": " + cells.get(1))
                : List.of(String.join(" ", cells));
    }

    private static List<String> cells(TableRow row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            if (cell instanceof TableCell) {
                cells.add(String.join(" ", InlineText.lines(cell)));
            }
        }
        cells.removeIf(String::isBlank);
        return cells;
    }
}
