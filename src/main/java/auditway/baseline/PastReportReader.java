package auditway.baseline;

import auditway.baseline.PastReport.Visit;
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

    private static final int LONGEST_STRENGTH = 500;
    private static final int LONGEST_NAME = 200;
    private static final String TITLE_END = " Audit Report";
    private static final Pattern VISIT = Pattern.compile(
            ".*conducted (?:remotely )?by (.+?) of (.+?)(?: at (.+?))?,? on (\\d{1,2} \\p{L}+ \\d{4})\\..*");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final List<Chapter> chapters;
    private final List<Chapter> unread;
    private final int lastLine;
    private final LineProblems problems = new LineProblems();

    PastReportReader(String markdown) {
        this.chapters = Chapter.of(markdown);
        this.unread = new ArrayList<>(chapters.subList(1, chapters.size()));
        this.lastLine = Math.max(1, (int) markdown.lines().count());
    }

    PastReport read() {
        var title = chapter("ending in \"Audit Report\"", heading -> heading.endsWith(TITLE_END.strip()));
        var partner = fact(title, "Partner Name", "the partner's name").orElse("");
        if (Math.max(partner.length(), title.title().length()) > LONGEST_NAME) {
            problems.add(
                    title.line(), "the names of programme and partner have at most " + LONGEST_NAME + " characters");
        }
        var date = date(title);
        problems.refuse();
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
                new PastSections(partner, problems).read(unread, lastLine));
        refuseUnread();
        problems.refuse();
        return report;
    }

    private Chapter chapter(String description, Predicate<String> title) {
        var found =
                unread.stream().filter(chapter -> title.test(chapter.title())).findFirst();
        found.ifPresent(unread::remove);
        return found.orElseGet(() -> {
            problems.add(lastLine, "the report ends without a heading " + description);
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
            problems.add(chapter.line(), "under the title there is no line \"" + label + ": \" with " + what);
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
            problems.add(line, "expected a date such as 14 November 2017, found \"" + text + "\"");
            return LocalDate.EPOCH;
        }
    }

    private Visit visit(Chapter introduction, String partner, LocalDate date) {
        var visit = VISIT.matcher(String.join(" ", introduction.paragraphs()));
        if (!visit.matches()) {
            if (!introduction.title().isEmpty()) {
                problems.add(
                        introduction.line(),
                        "the introduction lacks a sentence such as \"The validation audit was"
                                + " conducted by … of … at …, on 14 November 2017.\"");
            }
            return new Visit("", "", null);
        }
        if (!day(introduction.line(), visit.group(4)).equals(date)) {
            problems.add(
                    introduction.line(), "the introduction says " + visit.group(4) + ", which is not the audit date");
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
            problems.add(chapter.line(), "under the heading \"" + chapter.title() + "\" there is not " + what);
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
        for (var strength : strengths) {
            if (strength.text().length() > LONGEST_STRENGTH) {
                problems.add(
                        strength.line(), "the strength is longer than " + LONGEST_STRENGTH + " characters; split it");
            }
        }
        return texts(chapter, strengths, "a list of strengths");
    }

    private static boolean continues(String text, String partner) {
        return Character.isLowerCase(text.codePointAt(0)) && !text.startsWith(partner);
    }

    private void refuseUnread() {
        for (var chapter : unread) {
            if (!chapter.items().isEmpty()) {
                problems.add(
                        chapter.line(),
                        "the heading \"" + chapter.title() + "\" is not known in a report of this kind");
            }
        }
    }

    private static String beforeEnd(String title) {
        return title.endsWith(TITLE_END) ? title.substring(0, title.length() - TITLE_END.length()) : title;
    }
}
