package auditway.platform.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form ready to be drawn by {@code form/components :: form}.
 *
 * @param rows what stands under one another
 * @param problems what to put right, named on top and linked to the fields
 * @param submit what the button says that hands the form in
 * @param files some field takes files, so the form is sent in parts
 * @param lively fields come and go with the answers, so the form redraws itself
 * @param lists rows can be added and removed
 */
public record FormView(
        String name,
        List<Row> rows,
        List<ProblemLink> problems,
        String submit,
        boolean files,
        boolean lively,
        boolean lists) {

    /** Fields side by side. */
    public record Row(List<FieldView> fields) {}

    /** A problem by the label of its field; without a link where the whole form is meant. */
    public record ProblemLink(@Nullable String target, String words) {}

    /**
     * The fields that no longer look as a page shows them.
     *
     * @param shown what the page shows: place and print of each field, {@code place=print}, apart by spaces
     * @param typed a list on which one of its tools did its work is drawn in any case
     */
    public List<FieldView> changedSince(String shown, Submission typed) {
        Map<String, String> prints = new HashMap<>();
        for (String one : shown.split(" ")) {
            int at = one.indexOf('=');
            if (at > 0) {
                prints.put(one.substring(0, at), one.substring(at + 1));
            }
        }
        typed.tools().forEach(list -> prints.computeIfPresent("w-" + list, (place, print) -> "reworked"));
        return rows.stream().flatMap(row -> changed(row, prints)).toList();
    }

    private static Stream<FieldView> changed(Row row, Map<String, String> prints) {
        return row.fields().stream().flatMap(field -> {
            String before = prints.get(field.place());
            if (before != null && !before.equals(field.print())) {
                return Stream.of(field);
            }
            Stream<Row> inner = Stream.concat(
                    field.rows().stream(), field.entries().stream().flatMap(entry -> entry.rows().stream()));
            return inner.flatMap(each -> changed(each, prints));
        });
    }
}
