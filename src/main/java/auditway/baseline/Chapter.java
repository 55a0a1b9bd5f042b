package auditway.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A heading of any level with what stands under it up to the next heading. */
record Chapter(int line, String title, List<Item> items) {

    private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
    private static final Pattern BULLET = Pattern.compile("\\s*[-*•]\\s+(.*)");

    /** All chapters in order; the first holds what stands before any heading and has no title. */
    static List<Chapter> of(String markdown) {
        var chapters = new ArrayList<Chapter>();
        chapters.add(new Chapter(1, "", new ArrayList<>()));
        var number = 0;
        var afterBlank = true;
        for (var line : markdown.lines().toList()) {
            number++;
            var heading = HEADING.matcher(line.strip());
            if (heading.matches()) {
                chapters.add(new Chapter(number, clean(heading.group(1)), new ArrayList<>()));
            } else if (!line.isBlank()) {
                chapters.get(chapters.size() - 1).add(number, line, afterBlank);
            }
            afterBlank = line.isBlank() || heading.matches();
        }
        return chapters;
    }

    List<String> paragraphs() {
        return items.stream().filter(item -> !item.bullet()).map(Item::text).toList();
    }

    List<Item> bullets() {
        return items.stream().filter(Item::bullet).toList();
    }

    private void add(int number, String line, boolean afterBlank) {
        Matcher bullet = BULLET.matcher(line);
        if (bullet.matches()) {
            items.add(new Item(number, true, clean(bullet.group(1))));
        } else if (afterBlank || items.isEmpty()) {
            items.add(new Item(number, false, clean(line)));
        } else {
            items.set(items.size() - 1, items.get(items.size() - 1).joined(clean(line)));
        }
    }

    private static String clean(String text) {
        return text.replace("**", "").replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
