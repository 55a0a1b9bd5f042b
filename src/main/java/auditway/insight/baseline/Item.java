package auditway.insight.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph, a bullet or a row of a table.
 *
 * @param line the line of the report it starts in
 * @param lines its lines as they were broken
 */
record Item(int line, boolean bullet, List<String> lines) {

    private static final Pattern TICK = Pattern.compile(
            "(?:" + Words.TICK + "|\\[[xX" + "✓✔" + "]]|:(?:white_|heavy_|ballot_box_with_)check(?:_mark)?:)\\s*");

    Item joined(Item more) {
        List<String> all = new ArrayList<>(lines);
        all.addAll(more.lines);
        return new Item(line, bullet, all);
    }

    /** All of it in one line. */
    String text() {
        return Words.plain(String.join(" ", lines));
    }

    boolean isTick() {
        return bullet && TICK.matcher(text()).lookingAt();
    }

    String afterTick() {
        String rest = text();
        for (var tick = TICK.matcher(rest); tick.lookingAt(); tick = TICK.matcher(rest)) {
            rest = rest.substring(tick.end()).strip();
        }
        return rest;
    }
}
