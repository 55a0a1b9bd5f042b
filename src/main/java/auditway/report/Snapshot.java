package auditway.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything both renditions say, taken from the audit at one moment and never changed again (rule 21).
 *
 * @param auditId reference of the audit, for example MSP-2026-014
 * @param revision 1 for the first, counted up by every correction
 * @param reason why this revision followed the one before, empty for the first
 * @param frozenAt when it was taken
 * @param issuedOn the date the report carries
 * @param strengths what the team noted as strong, in order
 * @param notCovered what lay outside the audit, with the reason (rule 23)
 * @param sampling what a sample can and cannot show (rule 23)
 * @param scorecard the computed score, absent where the audit has none
 * @param opinions diverging opinions that stayed unresolved (rule 23)
 * @param decision the decision maker's word, absent where none was taken
 */
public record Snapshot(
        String auditId,
        int revision,
        String reason,
        Instant frozenAt,
        LocalDate issuedOn,
        Partner partner,
        Criteria criteria,
        Conduct conduct,
        List<String> strengths,
        List<Section> sections,
        List<NotCovered> notCovered,
        String sampling,
        @Nullable Scorecard scorecard,
        List<FindingLine> findings,
        List<ActionLine> actionItems,
        List<Opinion> opinions,
        @Nullable Decision decision) {

    /** The audited organisation and what it says about itself, one string a paragraph. */
    public record Partner(String name, List<String> about) {}

    /**
     * What was audited against.
     *
     * @param programme its full title, for example "AWS Managed Service Provider Partner Program"
     * @param shortTitle its short name, for example "AWS MSP"
     * @param edition as the programme calls it, for example "2017"
     * @param about one string a paragraph
     * @param methodology one string a paragraph, the closing one last
     */
    public record Criteria(
            String programme,
            String shortTitle,
            String owner,
            String edition,
            List<String> about,
            List<String> objectives,
            List<String> methodology) {}

    /**
     * Who audited when and where.
     *
     * @param kind for example "full audit"
     * @param site address of the partner's office, empty where remote
     * @param place the town for the cover, empty where remote or unknown
     */
    public record Conduct(String kind, LocalDate date, boolean remote, String site, String place, List<Auditor> team) {}

    /** A member of the audit team; the lead comes first. */
    public record Auditor(String name, String firm, String role, boolean lead) {}

    /** A section of the edition; its introduction is one string a paragraph, the last one leads in to the list. */
    public record Section(String id, String title, List<String> introduction, List<ControlLine> controls) {

        long validated() {
            return controls.stream().filter(ControlLine::isValidated).count();
        }
    }

    /** A control with the team's verdict; reason and evidence are for the confidential rendition alone. */
    public record ControlLine(
            String id, String statement, Verdict verdict, List<String> methods, String reason, List<String> evidence) {

        boolean isValidated() {
            return verdict.tone() == Verdict.Tone.VALIDATED;
        }
    }

    /** What stayed outside: a control, a section, a site, and why. */
    public record NotCovered(String what, String why) {}

    /** The score with the formula that gave it; a line a section, and what stands against a pass. */
    public record Scorecard(
            String mode, List<ScoreLine> lines, ScoreLine total, String formula, List<String> refusals) {}

    /** Verdicts counted and points earned in one section, or in all. */
    public record ScoreLine(
            String id,
            String title,
            int met,
            int partiallyMet,
            int notMet,
            int notApplicable,
            BigDecimal points,
            BigDecimal of) {}

    /** A finding other than a strength. */
    public record FindingLine(
            String id, String grade, String control, String title, String requirement, String gap, boolean repeat) {}

    /** An action item and how far it came. */
    public record ActionLine(
            String id,
            String control,
            String title,
            String owner,
            LocalDate due,
            String dueWhy,
            String status,
            @Nullable LocalDate closed,
            String resolution) {}

    /** An opinion on which team and partner did not come together. */
    public record Opinion(String about, String team, String partner) {}

    /** What was decided, by whom, and why. */
    public record Decision(String outcome, String by, LocalDate on, String rationale, String conditions) {}
}
