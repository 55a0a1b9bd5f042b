package auditway.followup.report;

import auditway.followup.report.Snapshot.Conduct;
import auditway.followup.report.Snapshot.NotCovered;
import java.util.ArrayList;
import java.util.List;

/** The first page, the running head and the foot of a rendition. */
record Cover(
        String kicker,
        String partner,
        String programme,
        String dated,
        List<Fact> facts,
        String note,
        Running running,
        String draft) {

    /** What a report is marked with until it is issued. */
    static final String DRAFT = "Draft for factual accuracy check";

    /** A line of the table under the title. */
    record Fact(String label, String value) {}

    /** What stands on every page, and in the document's properties. */
    record Running(String title, String date, String foot, String description) {}

    /** The same with the mark of a draft on the cover, in the running head and in the foot. */
    Cover marked() {
        Running drafted = new Running(
                DRAFT + ": " + running.title(),
                running.date(),
                running.foot() + ", " + DRAFT.toLowerCase(java.util.Locale.ROOT),
                DRAFT + ". " + running.description());
        return new Cover(kicker, partner, programme, dated, facts, note, drafted, DRAFT);
    }

    static Cover of(Snapshot snapshot, String sha256, Rendition rendition, String note) {
        Conduct conduct = snapshot.conduct();
        String date = conduct.days().words();
        String title = Wording.brief(snapshot.partner().name(), 60) + ", "
                + Wording.brief(snapshot.criteria().shortTitle(), 30) + " audit report";
        return new Cover(
                "Audit report",
                snapshot.partner().name(),
                snapshot.criteria().programme(),
                "Audit of " + date + (conduct.place().isBlank() ? "" : ", " + conduct.place()),
                facts(snapshot, sha256, rendition),
                note,
                new Running(
                        title,
                        date,
                        snapshot.auditId() + ", revision " + snapshot.revision(),
                        rendition.title() + " rendition of audit " + snapshot.auditId() + ", revision "
                                + snapshot.revision() + ", snapshot SHA-256 " + sha256),
                "");
    }

    private static List<Fact> facts(Snapshot snapshot, String sha256, Rendition rendition) {
        Conduct conduct = snapshot.conduct();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Audit", snapshot.auditId() + ", " + conduct.kind()));
        facts.add(new Fact("Criteria", criteria(snapshot)));
        facts.add(new Fact("Site", conduct.remote() ? "Held remotely" : conduct.site()));
        facts.add(new Fact("Audit team", Wording.team(conduct.team())));
        if (!snapshot.notCovered().isEmpty()) {
            facts.add(new Fact(
                    "Not covered",
                    Wording.list(
                            snapshot.notCovered().stream().map(NotCovered::what).toList())));
        }
        facts.add(new Fact("Version", revision(snapshot, rendition)));
        if (rendition == Rendition.CONFIDENTIAL) {
            facts.add(new Fact("Reason", snapshot.reason()));
        }
        facts.add(new Fact("Fingerprint", Wording.fingerprint(sha256)));
        facts.removeIf(fact -> fact.value().isBlank());
        return List.copyOf(facts);
    }

    private static String criteria(Snapshot snapshot) {
        int controls = snapshot.sections().stream()
                .mapToInt(section -> section.controls().size())
                .sum();
        return snapshot.criteria().shortTitle() + ", edition "
                + snapshot.criteria().edition() + ", "
                + Wording.count(snapshot.sections().size(), "section") + ", " + Wording.count(controls, "control");
    }

    private static String revision(Snapshot snapshot, Rendition rendition) {
        return rendition.title() + ", revision " + snapshot.revision() + " of " + Wording.date(snapshot.issuedOn());
    }
}
