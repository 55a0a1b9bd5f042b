package auditway.baseline;

import auditway.baseline.PastReport.Section;
import auditway.baseline.PastReport.Visit;
import auditway.refusal.Invalid;
import auditway.refusal.Invalid.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a report apart; collects every problem before it refuses. */
final class PastReportReader {

    /** The form field that problems belong to. */
    static final String FIELD = "report";

    private static final String TITLE_END = " Audit Report";
    private static final Pattern NUMBERED = Pattern.compile("(\\d+)\\.\\s+(.*)");
    private static final Pattern VISIT = Pattern.compile(
            ".*conducted (?:remotely )?by (.+?) of (.+?)(?: at (.+?))?,? on (\\d{1,2} \\p{L}+ \\d{4})\\..*");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final List<Chapter> chapters;
    private final List<Chapter> unread;
    private final int lastLine;
    private final List<Problem> problems = new ArrayList<>();

    PastReportReader(String markdown) {
        this.chapters = Chapter.of(markdown);
        this.unread = new ArrayList<>(chapters.subList(1, chapters.size()));
        this.lastLine = Math.max(1, (int) markdown.lines().count());
    }

    PastReport read() {
        var title = chapter("ending in \"Audit Report\"", heading -> heading.endsWith(TITLE_END.strip()));
        var partner = fact(title, "Partner Name", "the partner's name").orElse("");
        var date = date(title);
        refuseProblems();
        var programme =
                chapter("\"About the …\" with the programme's name", heading -> heading.startsWith("About the "));
        var methodology = chapter("\"Audit Objectives and Methodology\"", "Audit Objectives and Methodology"::equals);
        var report = new PastReport(
                beforeEnd(title.title()),
                programme.title().replaceFirst("About the ", ""),
                partner,
                date,
                visit(chapter("\"Introduction\"", "Introduction"::equals), partner, date),
                texts(programme),
                texts(chapter("\"About " + partner + "\"", ("About " + partner)::equals)),
                texts(methodology, methodology.bullets(), "the objectives as a list"),
                methodology(methodology),
                strengths(chapter("\"Strengths\"", "Strengths"::equals), partner),
                sections(partner));
        refuseUnread();
        refuseProblems();
        return report;
    }

    private void refuseProblems() {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    private Chapter chapter(String description, Predicate<String> title) {
        var found =
                unread.stream().filter(chapter -> title.test(chapter.title())).findFirst();
        found.ifPresent(unread::remove);
        return found.orElseGet(() -> {
            problem(lastLine, "the report ends without a heading " + description);
            return new Chapter(lastLine, "", List.of());
        });
    }

    private Optional<String> fact(Chapter chapter, String label, String what) {
        var found = chapter.paragraphs().stream()
                .filter(text -> text.startsWith(label + ":"))
                .map(text -> text.substring(label.length() + 1).strip())
                .filter(text -> !text.isEmpty())
                .findFirst();
        if (found.isEmpty() && !chapter.title().isEmpty()) {
            problem(chapter.line(), "under the title there is no line \"" + label + ": \" with " + what);
        }
        return found;
    }

    private LocalDate date(Chapter title) {
        var text = fact(title, "Audit Date", "a date such as 14 November 2017");
        return text.map(day -> day(title.line(), day)).orElse(LocalDate.EPOCH);
    }

    private LocalDate day(int line, String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeException e) {
            problem(line, "expected a date such as 14 November 2017, found \"" + text + "\"");
            return LocalDate.EPOCH;
        }
    }

    private Visit visit(Chapter introduction, String partner, LocalDate date) {
        var visit = VISIT.matcher(String.join(" ", introduction.paragraphs()));
        if (!visit.matches()) {
            if (!introduction.title().isEmpty()) {
                problem(
                        introduction.line(),
                        "the introduction lacks a sentence such as \"The validation audit was"
                                + " conducted by … of … at …, on 14 November 2017.\"");
            }
            return new Visit("", "", null);
        }
        if (!day(introduction.line(), visit.group(4)).equals(date)) {
            problem(introduction.line(), "the introduction says " + visit.group(4) + ", which is not the audit date");
        }
        return new Visit(visit.group(1), visit.group(2), site(visit.group(3), partner));
    }

    private static @Nullable String site(@Nullable String place, String partner) {
        return place == null ? null : place.replaceFirst("^the " + Pattern.quote(partner) + " office at ", "");
    }

    private List<String> texts(Chapter chapter) {
        return texts(chapter, chapter.items(), "a paragraph");
    }

    private List<String> texts(Chapter chapter, List<Item> items, String what) {
        if (items.isEmpty() && !chapter.title().isEmpty()) {
            problem(chapter.line(), "under the heading \"" + chapter.title() + "\" there is not " + what);
        }
        return items.stream().map(Item::text).toList();
    }

    private List<String> methodology(Chapter chapter) {
        var afterObjectives = chapter.items().stream()
                .dropWhile(item -> !item.bullet())
                .filter(item -> !item.bullet())
                .toList();
        return chapter.bullets().isEmpty()
                ? List.of()
                : texts(chapter, afterObjectives, "a paragraph on the methodology");
    }

    private List<String> strengths(Chapter chapter, String partner) {
        var strengths = new ArrayList<Item>();
        for (var bullet : chapter.bullets()) {
            if (!strengths.isEmpty() && continues(bullet.text(), partner)) {
                strengths.set(
                        strengths.size() - 1,
                        strengths.get(strengths.size() - 1).joined(bullet.text()));
            } else {
                strengths.add(bullet);
            }
        }
        return texts(chapter, strengths, "a list of strengths");
    }

    private static boolean continues(String text, String partner) {
        return Character.isLowerCase(text.codePointAt(0)) && !text.startsWith(partner);
    }

    private List<Section> sections(String partner) {
        var sections = new ArrayList<Section>();
        for (var chapter : List.copyOf(unread)) {
            var numbered = NUMBERED.matcher(chapter.title());
            if (numbered.matches()) {
                unread.remove(chapter);
                sections.add(section(chapter, Integer.parseInt(numbered.group(1)), numbered.group(2), partner));
                expectNumber(chapter, sections);
            }
        }
        if (sections.isEmpty()) {
            problem(lastLine, "the report ends without a numbered section such as \"1. Business Health\"");
        }
        return sections;
    }

    private void expectNumber(Chapter chapter, List<Section> sections) {
        var number = sections.get(sections.size() - 1).number();
        if (number != sections.size()) {
            problem(chapter.line(), "expected section " + sections.size() + ", found section " + number);
        }
    }

    private Section section(Chapter chapter, int number, String title, String partner) {
        var introduction =
                chapter.items().stream().takeWhile(item -> !item.bullet()).toList();
        var rest = chapter.items().subList(introduction.size(), chapter.items().size());
        for (var item : rest) {
            if (!item.isTick()) {
                problem(item.line(), "expected a capability with a check mark, found \"" + item.text() + "\"");
            } else if (item.afterTick().isEmpty()) {
                problem(item.line(), "the check mark has no capability behind it");
            }
        }
        if (rest.isEmpty()) {
            problem(chapter.line(), "section " + number + " has no capability with a check mark");
        }
        var rationale = introduction.stream()
                .takeWhile(item -> !speaksOf(partner, item))
                .toList();
        var leadIn = introduction.subList(rationale.size(), introduction.size());
        if (leadIn.isEmpty() || !leadIn.get(leadIn.size() - 1).text().endsWith(":")) {
            problem(
                    chapter.line(),
                    "section " + number + " has no words before its list that start with \"" + partner
                            + "\" or \"Partner\" and end in a colon");
        }
        if (rationale.isEmpty()) {
            problem(chapter.line(), "section " + number + " does not say why it is audited");
        }
        return new Section(
                number,
                title,
                plain(rationale),
                plain(leadIn),
                rest.stream().map(Item::afterTick).toList());
    }

    private static boolean speaksOf(String partner, Item item) {
        return item.text().startsWith(partner + " ") || item.text().startsWith("Partner ");
    }

    private static List<String> plain(List<Item> items) {
        return items.stream().map(Item::text).toList();
    }

    private void refuseUnread() {
        for (var chapter : unread) {
            if (!chapter.items().isEmpty()) {
                problem(
                        chapter.line(),
                        "the heading \"" + chapter.title() + "\" is not known in a report of this kind");
            }
        }
    }

    private static String beforeEnd(String title) {
        return title.endsWith(TITLE_END) ? title.substring(0, title.length() - TITLE_END.length()) : title;
    }

    private void problem(int line, String sentence) {
        problems.add(new Problem(FIELD, "Line " + line + ": " + sentence + "."));
    }
}
