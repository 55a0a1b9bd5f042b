package auditway.followup.report;

import auditway.followup.decision.CountedAsMet.Why;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
 * @param changes what this revision says otherwise than the one before, place by place
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
        @Nullable Decision decision,
        List<Change> changes) {

    /** Snapshots of before there were lists of changes have none. */
    public Snapshot {
        changes = Objects.requireNonNullElse(changes, List.of());
    }

    Snapshot with(Partner other) {
        return copy(other, criteria, conduct, strengths, sections, findings, actionItems, changes);
    }

    Snapshot with(Conduct other) {
        return copy(partner, criteria, other, strengths, sections, findings, actionItems, changes);
    }

    Snapshot withStrengths(List<String> other) {
        return copy(partner, criteria, conduct, other, sections, findings, actionItems, changes);
    }

    Snapshot withWords(List<FindingLine> otherFindings, List<ActionLine> otherItems) {
        return copy(partner, criteria, conduct, strengths, sections, otherFindings, otherItems, changes);
    }

    Snapshot withChanges(List<Change> others) {
        return copy(partner, criteria, conduct, strengths, sections, findings, actionItems, others);
    }

    /** With other words in what the programme says about the partner. */
    Snapshot withSentences(UnaryOperator<String> put) {
        return copy(
                partner,
                criteria.worded(put),
                conduct,
                strengths,
                sections.stream().map(section -> section.worded(put)).toList(),
                findings,
                actionItems,
                changes);
    }

    private Snapshot copy(
            Partner partner,
            Criteria criteria,
            Conduct conduct,
            List<String> strengths,
            List<Section> sections,
            List<FindingLine> findings,
            List<ActionLine> actionItems,
            List<Change> changes) {
        return new Snapshot(
                auditId,
                revision,
                reason,
                frozenAt,
                issuedOn,
                partner,
                criteria,
                conduct,
                strengths,
                sections,
                notCovered,
                sampling,
                scorecard,
                findings,
                actionItems,
                opinions,
                decision,
                changes);
    }

    /** A place of the report that this revision corrects; empty before where it was added, empty after where it was taken out. */
    public record Change(String place, String before, String after) {

        /** "Site: “Kaistraße 4” is now “Kaistraße 5”". */
        String sentence() {
            if (before.isEmpty()) {
                return place + ": added “" + after + "”";
            }
            return place + ": “" + before + "” is " + (after.isEmpty() ? "taken out" : "now “" + after + "”");
        }
    }

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
            List<String> methodology) {

        Criteria worded(UnaryOperator<String> put) {
            return new Criteria(
                    programme,
                    shortTitle,
                    owner,
                    edition,
                    about,
                    objectives,
                    methodology.stream().map(put).toList());
        }
    }

    /**
     * Who audited when and where.
     *
     * @param kind for example "full audit"
     * @param date its first day
     * @param lastDate its last day, the first where it took one
     * @param site address of the partner's office, empty where remote
     * @param place the town for the cover, empty where remote or unknown
     */
    public record Conduct(
            String kind,
            LocalDate date,
            LocalDate lastDate,
            boolean remote,
            String site,
            String place,
            List<Auditor> team) {

        /** Snapshots of before there were last days have the first alone. */
        public Conduct {
            lastDate = Objects.requireNonNullElse(lastDate, date);
        }

        HeldDays days() {
            return new HeldDays(date, lastDate);
        }
    }

    /** A member of the audit team; the lead comes first. */
    public record Auditor(String name, String firm, String role, boolean lead) {

        Auditor named(UnaryOperator<String> put) {
            return new Auditor(put.apply(name), firm, role, lead);
        }

        Auditor employed(UnaryOperator<String> put) {
            return new Auditor(name, put.apply(firm), role, lead);
        }
    }

    /** A section of the edition; its introduction is one string a paragraph, the last one leads in to the list. */
    public record Section(String id, String title, List<String> introduction, List<ControlLine> controls) {

        Section worded(UnaryOperator<String> put) {
            return new Section(id, title, introduction.stream().map(put).toList(), controls);
        }

        /** What the sentence under the section ends with, the same in both renditions. */
        String validatedHere(HeldDays held) {
            List<ControlLine> closed =
                    controls.stream().filter(ControlLine::isClosed).toList();
            boolean after =
                    closed.stream().allMatch(line -> line.settledOn() == null || held.areBefore(line.settledOn()));
            StringBuilder said = new StringBuilder(" validated in this section");
            if (!closed.isEmpty()) {
                said.append(", ")
                        .append(closed.size())
                        .append(after ? " after the audit" : " after the closing meeting");
            }
            Stream.of(Why.RULING, Why.WITHDRAWN, Why.REVIEW).forEach(why -> append(said, why));
            return said.append('.').toString();
        }

        private void append(StringBuilder said, Why why) {
            long counted = controls.stream()
                    .filter(line -> line.isSettled() && line.why() == why)
                    .count();
            if (counted > 0) {
                said.append(", ").append(counted).append(' ').append(Regraded.words(why));
            }
        }

        long validated() {
            return controls.stream().filter(ControlLine::isValidated).count();
        }
    }

    /** How and when a control that was not met came to count as met. */
    record Settled(String how, @Nullable LocalDate on, Why why) {}

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
            String id, String grade, String control, String title, String requirement, String gap, boolean repeat) {

        /** "F-02" of MSP-2026-014-F-02. */
        String label(String auditId) {
            return id.startsWith(auditId + "-") ? id.substring(auditId.length() + 1) : id;
        }
    }

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
            String resolution) {

        ActionLine titled(String other) {
            return new ActionLine(id, control, other, owner, due, dueWhy, status, closed, resolution);
        }
    }

    /**
     * An opinion on which the audit's side and the partner did not come together.
     *
     * @param by whose words {@code team} holds, for example "Technical reviewer"
     */
    public record Opinion(
            String about,
            String team,
            String partner,
            @Nullable String by) {

        /** Snapshots of before it was kept who said it have the audit team. */
        public Opinion {
            by = Objects.requireNonNullElse(by, "Audit team");
        }
    }

    /** What was decided, by whom, and why. */
    public record Decision(String outcome, String by, LocalDate on, String rationale, String conditions) {}
}
