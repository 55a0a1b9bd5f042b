package auditway.insight.baseline;

import auditway.platform.input.CleanText;
import auditway.platform.refusal.Invalid;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An audit report of the past, taken apart; texts are the report's own, with white space put right.
 *
 * @param programme full name of the programme, from the report's title
 * @param programmeShortName as the chapter about the programme is headed
 * @param objectives one line each
 */
public record PastReport(
        String programme,
        String programmeShortName,
        String partner,
        LocalDate date,
        Visit visit,
        List<String> aboutProgramme,
        List<String> aboutPartner,
        List<String> objectives,
        List<String> methodology,
        List<String> strengths,
        List<Section> sections) {

    /** How many characters a report may have. */
    public static final int LONGEST = 500_000;

    /** What is said of a longer one. */
    public static final String TOO_LONG =
            "The report has more than 500,000 characters; import the text of one report alone.";

    private static final int MOST_SECTIONS = 60;
    private static final int MOST_CAPABILITIES = 1_000;
    private static final int MOST_LINES = 200;

    /** Who audited, for which firm, and where; no site means it was done remotely. */
    public record Visit(
            String auditor, String firm, @Nullable String site) {}

    /**
     * A section of the programme as the report shows it.
     *
     * @param rationale why it is audited, paragraph by paragraph
     * @param leadIn the words before the list, from the first paragraph that speaks of the partner
     * @param capabilities one per check mark
     */
    public record Section(
            int number, String title, List<String> rationale, List<String> leadIn, List<String> capabilities) {

        /** Rationale and lead-in, paragraph by paragraph. */
        public List<String> introduction() {
            return Stream.concat(rationale.stream(), leadIn.stream()).toList();
        }
    }

    private PastReport withinLimits() {
        int capabilities = sections.stream()
                .mapToInt(section -> section.capabilities().size())
                .sum();
        atMost(MOST_SECTIONS, sections.size(), "sections");
        atMost(MOST_CAPABILITIES, capabilities, "check marks");
        atMost(MOST_LINES, strengths.size(), "strengths");
        atMost(MOST_LINES, objectives.size(), "objectives");
        return this;
    }

    private static void atMost(int most, int count, String what) {
        if (count > most) {
            throw new Invalid(
                    "report",
                    "A report has at most %,d %s, this one %,d; import its parts one by one."
                            .formatted(most, what, count));
        }
    }

    /**
     * Reads a report written in Markdown.
     *
     * @throws auditway.platform.refusal.Invalid with every line that could not be read and what was missing there
     */
    public static PastReport read(String markdown) {
        return new PastReportReader(CleanText.lines(markdown)).read().withinLimits();
    }
}
