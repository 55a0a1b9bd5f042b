package auditway.followup.report;

import java.util.List;

/** What the partner may show to anybody; it has no place for scores, action items, notes or evidence (rule 22). */
record ShareableReport(Cover cover, Opening opening, List<Section> sections) {

    private static final String NOTE =
            "This rendition holds the strengths and the validated controls. It holds no scores, action items, notes or evidence. ";

    /** A section with what was validated in it. */
    record Section(String id, String title, List<String> introduction, List<Capability> capabilities, String sum) {}

    /** A control that was met, or that a live designation of the partner covers. */
    record Capability(String id, String statement, boolean exempt, String since) {}

    static ShareableReport of(Snapshot snapshot, String sha256) {
        return new ShareableReport(
                Cover.of(snapshot, sha256, Rendition.SHAREABLE, NOTE + snapshot.sampling()),
                Opening.of(snapshot),
                snapshot.sections().stream()
                        .map(section -> section(section, snapshot.conduct().days()))
                        .toList());
    }

    ShareableReport marked() {
        return new ShareableReport(cover.marked(), opening, sections);
    }

    private static Section section(Snapshot.Section section, HeldDays held) {
        List<Capability> validated = section.controls().stream()
                .filter(ControlLine::isValidated)
                .map(line -> new Capability(
                        line.id(), line.statement(), line.verdict() == Verdict.EXEMPT, since(line, held)))
                .toList();
        return new Section(
                section.id(),
                section.title(),
                section.introduction(),
                validated,
                Wording.count(validated.size(), "control") + section.validatedHere(held));
    }

    /** When it came to count as validated, empty where it did in the audit. */
    static String since(ControlLine line, HeldDays held) {
        if (!line.isSettled()) {
            return "";
        }
        if (!line.isClosed()) {
            return "Validated " + Regraded.words(line.why()) + ".";
        }
        if (line.settledOn() == null) {
            return "Validated after the audit.";
        }
        String after = held.areBefore(line.settledOn()) ? "the audit" : "the closing meeting";
        return "Validated after %s, on %s.".formatted(after, Wording.date(line.settledOn()));
    }
}
