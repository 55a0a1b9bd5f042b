package auditway.followup.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lead auditor answers to the partner's objections; the answers of {@code correct-report}. What is left out stays as it is.
 *
 * @param outcome {@code corrected}, or {@code kept} where the report stays as it is
 * @param correction what was corrected, or why it stays
 * @param date the audit's first day
 * @param lastDate its last day; where one of the two alone is given, as many days as before or from the same first day
 * @param strengths all of them; one that is missing is taken out, one more is added
 * @param findings title and gap of each finding, in the report's order
 */
public record CorrectReport(
        @Nullable String outcome,
        String correction,
        @Nullable String partnerName,
        @Nullable String about,
        @Nullable String site,
        @Nullable LocalDate date,
        @Nullable LocalDate lastDate,
        @Nullable List<Person> team,
        @Nullable List<Strength> strengths,
        @Nullable List<Worded> findings) {

    /** A member of the audit team as printed. */
    public record Person(String name, @Nullable String firm) {}

    /** A strength as printed. */
    public record Strength(@Nullable String strength) {}

    /** The words of a finding. */
    public record Worded(String title, @Nullable String gap) {}

    boolean keepsReport() {
        return "kept".equals(outcome);
    }
}
