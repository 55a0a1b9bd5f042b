package auditway.insight.baseline;

import auditway.insight.baseline.PastReport.Visit;
import auditway.platform.input.Limits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Takes a report apart; collects every problem before it refuses. */
final class PastReportReader {

    private static final int LONGEST_STRENGTH = 500;
    private static final LocalDate UNREAD = LocalDate.EPOCH;
    private static final String TITLE_END = "Audit Report";

    private final List<Chapter> chapters;
    private final List<Chapter> unread;
    private final int lastLine;
    private final LineProblems problems = new LineProblems();

    PastReportReader(String report) {
        ReportLimits.check(report);
        this.chapters = Chapters.of(report);
        this.unread = new ArrayList<>(chapters.subList(1, chapters.size()));
        this.lastLine = Math.max(1, (int) report.lines().count());
    }

    PastReport read() {
        var title = chapter(
                "ending in \"Audit Report\"", heading -> Words.folded(heading).endsWith(Words.folded(TITLE_END)));
        refuseAnotherText(title);
        var partner = fact(title, "Partner Name", "the partner's name").orElse("");
        if (Math.max(partner.length(), title.title().length()) > Limits.LINE) {
            problems.add(
                    title.line(), "the names of programme and partner have at most " + Limits.LINE + " characters");
        }
        var date = date(title);
        var introduction = chapter("Introduction");
        var programme =
                chapter("\"About the …\" with the programme's name", heading -> Words.begins(heading, "About the"));
        var aboutPartner = aboutPartner(partner);
        var methodology = chapter("Audit Objectives and Methodology");
        var report = new PastReport(
                beforeEnd(title.title()),
                programme.title().replaceFirst("(?i)^About the ", ""),
                partner,
                date,
                visit(introduction, partner, date),
                texts(programme),
                texts(aboutPartner),
                texts(methodology, methodology.bullets(), "the objectives as a list"),
                methodology(methodology),
                strengths(chapter("Strengths"), partner),
                new PastSections(partner, problems).read(unread, lastLine));
        refuseUnread();
        problems.refuse();
        return report;
    }

    /** What lacks even its title is no report, and nothing else of it is worth naming. */
    private void refuseAnotherText(Chapter title) {
        if (title.title().isEmpty()) {
            problems.refuse();
        }
    }

    /** Without the partner's name the next chapter about something is taken for the one about the partner. */
    private Chapter aboutPartner(String partner) {
        return partner.isEmpty()
                ? chapter("\"About …\" with the partner's name", heading -> Words.begins(heading, "About"))
                : chapter("About " + partner);
    }

    private Chapter chapter(String title) {
        return chapter("\"" + title + "\"", heading -> Words.same(heading, title));
    }

    private Chapter chapter(String description, Predicate<String> title) {
        var found =
                unread.stream().filter(chapter -> title.test(chapter.title())).findFirst();
        found.ifPresent(unread::remove);
        return found.orElseGet(() -> {
            var almost = almost(title);
            if (almost == null) {
                problems.add(
                        lastLine,
                        "there is no heading " + description + "; write it as a line that begins with ## and a space");
            } else {
                problems.add(
                        almost.line(),
                        LineProblems.quoted(almost.text()) + " is not a heading; put ## and a space in front of it");
            }
            return new Chapter(lastLine, "", List.of());
        });
    }

    /** A line that says what a heading was expected to say. */
    private @Nullable Item almost(Predicate<String> title) {
        return chapters.stream()
                .flatMap(chapter -> chapter.items().stream())
                .filter(item -> item.lines().size() == 1
                        && item.text().length() <= Limits.LINE
                        && title.test(item.text().replaceFirst("^#+", "")))
                .findFirst()
                .orElse(null);
    }

    private Optional<String> fact(Chapter chapter, String label, String what) {
        var found = Facts.find(chapter.items(), label);
        if (found.isEmpty() && !chapter.title().isEmpty()) {
            problems.add(chapter.line(), "under the title there is no line \"" + label + ": \" with " + what);
        }
        return found;
    }

    private LocalDate date(Chapter title) {
        var text = fact(title, "Audit Date", "a date such as 14 November 2017");
        return text.map(day -> day(title.line(), day)).orElse(UNREAD);
    }

    private LocalDate day(int line, String text) {
        return ReportDays.read(text).orElseGet(() -> {
            problems.add(line, "expected a date such as 14 November 2017, found " + LineProblems.quoted(text));
            return UNREAD;
        });
    }

    private Visit visit(Chapter introduction, String partner, LocalDate date) {
        var found = VisitSentence.in(String.join(" ", introduction.paragraphs()), partner);
        if (found.isEmpty()) {
            if (!introduction.title().isEmpty()) {
                problems.add(
                        introduction.line(),
                        "the introduction lacks a sentence such as \"The validation audit was"
                                + " conducted by … of … at …, on 14 November 2017.\"");
            }
            return new Visit("", "", null);
        }
        var sentence = found.get();
        LocalDate said = day(introduction.line(), sentence.day());
        if (!said.equals(date) && !date.equals(UNREAD) && !said.equals(UNREAD)) {
            problems.add(
                    introduction.line(), "the introduction says " + sentence.day() + ", which is not the audit date");
        }
        return checked(sentence.visit(), introduction);
    }

    private Visit checked(Visit visit, Chapter introduction) {
        if (Math.max(visit.auditor().length(), visit.firm().length()) > Limits.LINE) {
            problems.add(
                    introduction.line(), "the names of auditor and firm have at most " + Limits.LINE + " characters");
        }
        if (visit.site() != null && visit.site().length() > Limits.ADDRESS) {
            problems.add(introduction.line(), "the place of the audit has at most " + Limits.ADDRESS + " characters");
        }
        return visit;
    }

    private List<String> texts(Chapter chapter) {
        return texts(chapter, chapter.items(), "a paragraph");
    }

    private List<String> texts(Chapter chapter, List<Item> items, String what) {
        if (items.isEmpty() && !chapter.title().isEmpty()) {
            problems.add(
                    chapter.line(),
                    "under the heading " + LineProblems.quoted(chapter.title()) + " there is not " + what);
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
                        strengths.get(strengths.size() - 1).joined(bullet));
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
                        "the heading " + LineProblems.quoted(chapter.title())
                                + " is not known in a report of this kind");
            }
        }
    }

    private static String beforeEnd(String title) {
        return title.replaceFirst("(?i)\\s*Audit\\s+Report\\W*$", "");
    }
}
