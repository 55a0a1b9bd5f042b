package auditway.insight.baseline;

import auditway.insight.baseline.PastReport.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the numbered sections of a report. */
final class PastSections {

    private static final Pattern NUMBERED =
            Pattern.compile("(?:Section )?(\\d{1,4})(?:\\s*[.):]+| [–—-] )\\s*(?!\\d)(.+)");

    private final String partner;
    private final LineProblems problems;

    PastSections(String partner, LineProblems problems) {
        this.partner = partner;
        this.problems = problems;
    }

    /** All numbered chapters; each is taken out of those still unread. */
    List<Section> read(List<Chapter> unread, int lastLine) {
        var sections = new ArrayList<Section>();
        for (var chapter : List.copyOf(unread)) {
            var numbered = NUMBERED.matcher(chapter.title());
            if (numbered.matches()) {
                unread.remove(chapter);
                sections.add(section(chapter, Integer.parseInt(numbered.group(1)), numbered.group(2)));
                expectNumber(chapter, sections);
            }
        }
        if (sections.isEmpty()) {
            problems.add(lastLine, "the report ends without a numbered section such as \"1. Business Health\"");
        }
        return sections;
    }

    private void expectNumber(Chapter chapter, List<Section> sections) {
        var number = sections.get(sections.size() - 1).number();
        if (number != sections.size()) {
            problems.add(chapter.line(), "expected section " + sections.size() + ", found section " + number);
        }
    }

    private Section section(Chapter chapter, int number, String title) {
        var introduction =
                chapter.items().stream().takeWhile(item -> !item.bullet()).toList();
        var rest = chapter.items().subList(introduction.size(), chapter.items().size());
        for (var item : rest) {
            if (!item.isTick()) {
                problems.add(
                        item.line(),
                        "expected a capability with a check mark, found " + LineProblems.quoted(item.text()));
            } else if (item.afterTick().isEmpty()) {
                problems.add(item.line(), "the check mark has no capability behind it");
            } else if (item.afterTick().length() > ReportLimits.LONGEST_CAPABILITY) {
                problems.add(item.line(), "the capability is longer than 1,000 characters; split it");
            }
        }
        if (rest.isEmpty()) {
            problems.add(chapter.line(), "section " + number + " has no capability with a check mark");
        }
        var rationale = introduction.stream().takeWhile(item -> !speaksOf(item)).toList();
        var leadIn = introduction.subList(rationale.size(), introduction.size());
        if (leadIn.isEmpty() || !leadIn.get(leadIn.size() - 1).text().endsWith(":")) {
            problems.add(
                    chapter.line(),
                    "section " + number + " has no words before its list that start with \"" + partner
                            + "\" or \"Partner\" and end in a colon");
        }
        if (rationale.isEmpty()) {
            problems.add(chapter.line(), "section " + number + " does not say why it is audited");
        }
        return new Section(
                number,
                title,
                plain(rationale),
                plain(leadIn),
                rest.stream().map(Item::afterTick).toList());
    }

    private boolean speaksOf(Item item) {
        return Words.begins(item.text(), partner) || Words.begins(item.text(), "Partner");
    }

    private static List<String> plain(List<Item> items) {
        return items.stream().map(Item::text).toList();
    }
}
