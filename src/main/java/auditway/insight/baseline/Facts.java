package auditway.insight.baseline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands behind a label: "Partner Name: nordWolke". */
final class Facts {

    private static final Pattern LABELLED = Pattern.compile("\\s*([^:：]{1,60}?)\\s*[:：]\\s*(.*)");

    private Facts() {}

    /** The first one of this label that says something, on its line or the next. */
    static Optional<String> find(List<Item> items, String label) {
        List<String> lines =
                items.stream().flatMap(item -> item.lines().stream()).toList();
        for (int number = 0; number < lines.size(); number++) {
            Matcher labelled = LABELLED.matcher(lines.get(number));
            if (labelled.matches() && Words.same(labelled.group(1), label)) {
                String value = labelled.group(2).strip();
                boolean below = value.isEmpty()
                        && number + 1 < lines.size()
                        && !LABELLED.matcher(lines.get(number + 1)).matches();
                String said = below ? lines.get(number + 1) : value;
                if (!said.isEmpty()) {
                    return Optional.of(said);
                }
            }
        }
        return Optional.empty();
    }
}
