package auditway.followup.report;

import auditway.followup.report.Snapshot.ActionLine;
import auditway.followup.report.Snapshot.Auditor;
import auditway.followup.report.Snapshot.Change;
import auditway.followup.report.Snapshot.Conduct;
import auditway.followup.report.Snapshot.Criteria;
import auditway.followup.report.Snapshot.Decision;
import auditway.followup.report.Snapshot.FindingLine;
import auditway.followup.report.Snapshot.NotCovered;
import auditway.followup.report.Snapshot.Opinion;
import auditway.followup.report.Snapshot.Partner;
import auditway.followup.report.Snapshot.ScoreLine;
import auditway.followup.report.Snapshot.Scorecard;
import auditway.followup.report.Snapshot.Section;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** An audit of an invented partner that uses every part of a report. */
final class SampleSnapshot {

    static final String SECRET_REASON = "The on-call plan of August lacks two nights.";
    static final String SECRET_EVIDENCE = "On-call plan August.pdf, version 2";
    static final String SECRET_GAP = "Nobody was on call on two nights of the sample.";
    static final String SECRET_FORMULA = "46 of 50 points in scope, 92 %; a pass needs 80 %.";

    private static final List<String> STRENGTHS = List.of(
            "New colleagues pass a bootcamp before their first shift.",
            "Alarms from all sources meet in one place and reach the right person by rule.");

    private SampleSnapshot() {}

    static Snapshot snapshot() {
        return revised(1, "");
    }

    static Snapshot revised(int revision, String reason) {
        return snapshot(revision, reason, STRENGTHS, sections());
    }

    /** The same words under another audit's id. */
    static Snapshot ofAudit(String auditId) {
        return ofAudit(auditId, 1);
    }

    static Snapshot ofAudit(String auditId, int revision) {
        Snapshot one = snapshot();
        return new Snapshot(
                auditId,
                revision,
                one.reason(),
                one.frozenAt(),
                one.issuedOn(),
                one.partner(),
                one.criteria(),
                one.conduct(),
                one.strengths(),
                one.sections(),
                one.notCovered(),
                one.sampling(),
                one.scorecard(),
                one.findings(),
                one.actionItems(),
                one.opinions(),
                one.decision(),
                one.changes());
    }

    /** The same audit with other words. */
    static Snapshot with(List<String> strengths, List<Section> sections) {
        return snapshot(1, "", strengths, sections);
    }

    private static Snapshot snapshot(int revision, String reason, List<String> strengths, List<Section> sections) {
        return new Snapshot(
                "MSP-2026-021",
                revision,
                reason,
                Instant.parse("2027-01-22T09:30:00Z"),
                LocalDate.of(2027, 1, 22),
                new Partner(
                        "Nordlicht Cloud",
                        List.of(
                                "Nordlicht Cloud plans, moves and runs systems for hospitals and for the firms that serve them.")),
                criteria(),
                new Conduct(
                        "full audit",
                        LocalDate.of(2026, 11, 17),
                        LocalDate.of(2026, 11, 17),
                        false,
                        "Kaistraße 4, Kiel, Germany",
                        "Kiel",
                        List.of(
                                new Auditor("David Pool", "ISSI", "Lead auditor", true),
                                new Auditor("Priya Raman", "ISSI", "Auditor", false))),
                strengths,
                sections,
                List.of(new NotCovered("Control 3.7", "no resale contracts in the period")),
                "The audit looked at samples; it cannot show that no other gap exists.",
                scorecard(),
                List.of(new FindingLine(
                        "MSP-2026-021-F-01",
                        "Mandatory",
                        "2.3",
                        "Two nights without anybody on call",
                        "Someone is reachable at every hour.",
                        SECRET_GAP,
                        true)),
                List.of(new ActionLine(
                        "MSP-2026-021-AI-01",
                        "2.3",
                        "Two nights without anybody on call",
                        "Jana Kruse",
                        LocalDate.of(2026, 12, 24),
                        "30 calendar days after the gap report",
                        "Accepted",
                        LocalDate.of(2026, 12, 18),
                        "The plan is now made by a tool that refuses gaps.")),
                List.of(new Opinion(
                        "2.3", "Two nights are a gap.", "Two nights of thirty are within our own agreement.", null)),
                new Decision(
                        "Pass",
                        "Ingrid Solberg",
                        LocalDate.of(2027, 1, 15),
                        "All mandatory controls are met after closure.",
                        ""),
                revision == 1
                        ? List.of()
                        : List.of(new Change("Site", "Kaistraße 40, Kiel, Germany", "Kaistraße 4, Kiel, Germany")));
    }

    private static Criteria criteria() {
        return new Criteria(
                "Example Managed Operations Partner Programme",
                "Example MOP",
                "Example Cloud",
                "2026.1",
                List.of("The programme tells customers which partners run cloud systems well, from the first plan on."),
                List.of("to see what the partner can do", "to encourage good practice"),
                List.of(
                        "The audit compared the partner's ways of working with the programme's criteria.",
                        "It closed with a look at what was found."));
    }

    private static List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            sections.add(section(number));
        }
        return List.copyOf(sections);
    }

    private static Section section(int number) {
        List<ControlLine> controls = new ArrayList<>();
        for (int control = 1; control <= 7; control++) {
            controls.add(control(number, number + "." + control));
        }
        return new Section(
                String.valueOf(number),
                List.of("Business health", "Service desk", "Billing", "Security")
                        .get(number - 1),
                List.of(
                        "Customers lean on this part of the partner's work when nobody else is awake, so it is looked at closely.",
                        "Nordlicht Cloud has shown the following capabilities:"),
                List.copyOf(controls));
    }

    private static ControlLine control(int section, String id) {
        String statement = "Next-generation practice " + id
                + " is written down, known to those who work by it, and reviewed at least once a year with records kept";
        return switch (id) {
            case "2.3" ->
                new ControlLine(
                        id,
                        "Someone is reachable at every hour.",
                        Verdict.NOT_MET,
                        List.of("Evidence"),
                        SECRET_REASON,
                        List.of(SECRET_EVIDENCE));
            case "3.7" ->
                new ControlLine(
                        id,
                        "Resale contracts carry the provider's terms.",
                        Verdict.NOT_APPLICABLE,
                        List.of(),
                        "No resale contracts in the period.",
                        List.of());
            case "1.5" ->
                new ControlLine(
                        id,
                        "Staff hold the certificates that the programme asks for, see <https://example.com/certificates>",
                        Verdict.EXEMPT,
                        List.of(),
                        "Training designation until June 2027.",
                        List.of());
            default ->
                new ControlLine(
                        id, statement, Verdict.MET, section == 4 ? List.of("Demonstration") : List.of(), "", List.of());
        };
    }

    private static Scorecard scorecard() {
        return new Scorecard(
                "Points",
                List.of(
                        line("1", "Business health", 7, 0, 0, 0, "14", "14"),
                        line("2", "Service desk", 6, 0, 1, 0, "10", "14"),
                        line("3", "Billing", 6, 0, 0, 1, "8", "8"),
                        line("4", "Security", 7, 0, 0, 0, "14", "14")),
                line("", "All sections", 26, 0, 1, 1, "46", "50"),
                SECRET_FORMULA,
                List.of());
    }

    private static ScoreLine line(
            String id,
            String title,
            int met,
            int partiallyMet,
            int notMet,
            int notApplicable,
            String points,
            String of) {
        return new ScoreLine(
                id, title, met, partiallyMet, notMet, notApplicable, new BigDecimal(points), new BigDecimal(of));
    }
}
