package auditway.followup.report;

import auditway.followup.report.Snapshot.ActionLine;
import auditway.followup.report.Snapshot.Change;
import auditway.followup.report.Snapshot.Decision;
import auditway.followup.report.Snapshot.FindingLine;
import auditway.followup.report.Snapshot.Opinion;
import auditway.followup.report.Snapshot.Scorecard;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The whole audit, for those who carried it and for the partner's lead: score, findings and action items included. */
record ConfidentialReport(
        String auditId,
        Cover cover,
        Opening opening,
        @Nullable Decision decision,
        @Nullable Scorecard scorecard,
        List<Bar> bars,
        @Nullable Bar total,
        List<FindingLine> findings,
        List<ActionLine> actionItems,
        List<Opinion> opinions,
        List<Change> changes,
        List<Section> sections) {

    private static final String NOTE =
            "Confidential: for the partner, the audit team and the programme. This rendition holds scores, findings and action items. ";

    /** A section with every control, whatever its verdict. */
    record Section(String id, String title, List<String> introduction, List<Line> controls, String sum) {}

    /** A control with its verdict and, under it, what was remarked. */
    record Line(
            String id,
            String statement,
            String mark,
            String tone,
            String title,
            List<String> remarks,
            String regraded) {

        static Line of(ControlLine line) {
            Verdict shown = line.isSettled() ? Verdict.MET : line.verdict();
            return new Line(
                    line.id(),
                    line.statement(),
                    shown.mark(),
                    shown.tone().key(),
                    title(line),
                    remarks(line),
                    line.isSettled() && !line.isClosed() ? "Control " + line.id() + ": " + title(line) + "." : "");
        }

        private static String title(ControlLine line) {
            return line.isSettled()
                    ? line.verdict().title() + " as assessed; " + line.settled()
                    : line.verdict().title();
        }

        private static List<String> remarks(ControlLine line) {
            List<String> remarks = new ArrayList<>();
            if (line.verdict() != Verdict.MET) {
                remarks.add(title(line) + (line.reason().isBlank() ? "" : ": " + line.reason()));
            }
            if (!line.methods().isEmpty()) {
                remarks.add("Assessed by: " + Wording.list(line.methods()));
            }
            if (!line.evidence().isEmpty()) {
                remarks.add("Evidence: " + String.join("; ", line.evidence()));
            }
            return List.copyOf(remarks);
        }
    }

    static ConfidentialReport of(Snapshot snapshot, String sha256) {
        Scorecard scorecard = snapshot.scorecard();
        return new ConfidentialReport(
                snapshot.auditId(),
                Cover.of(snapshot, sha256, Rendition.CONFIDENTIAL, NOTE + snapshot.sampling()),
                Opening.of(snapshot),
                snapshot.decision(),
                scorecard,
                scorecard == null
                        ? List.of()
                        : scorecard.lines().stream()
                                .map(line -> Bar.of(line, closed(snapshot, line.id())))
                                .toList(),
                scorecard == null ? null : Bar.of(scorecard.total(), closed(snapshot, "")),
                snapshot.findings(),
                snapshot.actionItems(),
                snapshot.opinions(),
                snapshot.changes(),
                snapshot.sections().stream()
                        .map(section -> section(section, snapshot.conduct().days()))
                        .toList());
    }

    ConfidentialReport marked() {
        return new ConfidentialReport(
                auditId,
                cover.marked(),
                opening,
                decision,
                scorecard,
                bars,
                total,
                findings,
                actionItems,
                opinions,
                changes,
                sections);
    }

    /** Controls of a section, or of all where it has no id, that came to count as met since: partially met ones first. */
    private static int[] closed(Snapshot snapshot, String sectionId) {
        List<ControlLine> settled = snapshot.sections().stream()
                .filter(section -> sectionId.isEmpty() || section.id().equals(sectionId))
                .flatMap(section -> section.controls().stream())
                .filter(ControlLine::isSettled)
                .toList();
        int partially = (int) settled.stream()
                .filter(line -> line.verdict() == Verdict.PARTIALLY_MET)
                .count();
        return new int[] {partially, settled.size() - partially};
    }

    /** The controls that count as met without having been closed, and why. */
    public List<String> regraded() {
        return sections.stream()
                .flatMap(section -> section.controls().stream())
                .map(Line::regraded)
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** An id without the audit it belongs to: "AI-03". */
    public String brief(String id) {
        return id.startsWith(auditId + "-") ? id.substring(auditId.length() + 1) : id;
    }

    private static Section section(Snapshot.Section section, HeldDays held) {
        return new Section(
                section.id(),
                section.title(),
                section.introduction(),
                section.controls().stream().map(Line::of).toList(),
                section.validated() + " of " + Wording.count(section.controls().size(), "control")
                        + section.validatedHere(held));
    }
}
