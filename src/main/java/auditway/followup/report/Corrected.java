package auditway.followup.report;

import auditway.followup.report.Snapshot.ActionLine;
import auditway.followup.report.Snapshot.Auditor;
import auditway.followup.report.Snapshot.Change;
import auditway.followup.report.Snapshot.Conduct;
import auditway.followup.report.Snapshot.FindingLine;
import auditway.followup.report.Snapshot.Partner;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A freshly taken snapshot with the corrections that were made to its words; one whose text is no longer there has nothing to do. */
final class Corrected {

    static final String NAME = "Partner's name";
    static final String ABOUT = "About the partner";
    static final String SITE = "Site";
    static final String DATE = "Date of the audit";
    static final String MEMBER = "Name in the audit team";
    static final String FIRM = "Firm of ";
    static final String STRENGTH = "Strength";
    static final String TITLE = "Title of finding ";
    static final String GAP = "Gap of finding ";

    private Corrected() {}

    static Snapshot of(Snapshot taken, List<Change> changes) {
        Snapshot corrected = taken;
        for (Change change : changes) {
            corrected = of(corrected, change);
        }
        return corrected;
    }

    private static Snapshot of(Snapshot snapshot, Change change) {
        UnaryOperator<String> put = text -> text.strip().equals(change.before().strip()) ? change.after() : text;
        Conduct conduct = snapshot.conduct();
        return switch (change.place()) {
            case NAME -> named(snapshot, change);
            case ABOUT -> snapshot.with(about(snapshot.partner(), put));
            case SITE -> snapshot.with(held(conduct, conduct.days(), put.apply(conduct.site()), conduct.team()));
            case DATE -> snapshot.with(held(conduct, conduct.days().corrected(change), conduct.site(), conduct.team()));
            case MEMBER ->
                snapshot.with(held(
                        conduct,
                        conduct.days(),
                        conduct.site(),
                        conduct.team().stream().map(person -> person.named(put)).toList()));
            case STRENGTH -> snapshot.withStrengths(strengths(snapshot.strengths(), change, put));
            default ->
                change.place().startsWith(FIRM) ? employed(snapshot, change, put) : worded(snapshot, change, put);
        };
    }

    /** The name stands in sentences of the programme too. */
    private static Snapshot named(Snapshot snapshot, Change change) {
        UnaryOperator<String> put = text -> text.replace(change.before(), change.after());
        return snapshot.with(new Partner(
                        put.apply(snapshot.partner().name()), snapshot.partner().about()))
                .withSentences(put);
    }

    private static Partner about(Partner partner, UnaryOperator<String> put) {
        String about = put.apply(String.join("\n", partner.about()));
        return new Partner(
                partner.name(),
                about.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    private static Conduct held(Conduct conduct, HeldDays days, String site, List<Auditor> team) {
        String place = site.equals(conduct.site()) ? conduct.place() : Wording.town(site);
        return new Conduct(conduct.kind(), days.first(), days.last(), conduct.remote(), site, place, team);
    }

    private static Snapshot employed(Snapshot snapshot, Change change, UnaryOperator<String> put) {
        Conduct conduct = snapshot.conduct();
        List<Auditor> team = conduct.team().stream()
                .map(person -> change.place().equals(FIRM + person.name()) ? person.employed(put) : person)
                .toList();
        return snapshot.with(held(conduct, conduct.days(), conduct.site(), team));
    }

    private static List<String> strengths(List<String> strengths, Change change, UnaryOperator<String> put) {
        Stream<String> all = change.before().isEmpty()
                ? Stream.concat(strengths.stream(), Stream.of(change.after()))
                : strengths.stream().map(put);
        return all.filter(strength -> !strength.isEmpty()).toList();
    }

    private static Snapshot worded(Snapshot snapshot, Change change, UnaryOperator<String> put) {
        boolean title = change.place().startsWith(TITLE);
        String label = change.place().substring((title ? TITLE : GAP).length());
        List<FindingLine> findings = snapshot.findings().stream()
                .map(line -> line.label(snapshot.auditId()).equals(label) ? reworded(line, title, put) : line)
                .toList();
        List<ActionLine> items = snapshot.actionItems().stream()
                .map(item -> title ? item.titled(put.apply(item.title())) : item)
                .toList();
        return snapshot.withWords(findings, items);
    }

    private static FindingLine reworded(FindingLine line, boolean title, UnaryOperator<String> put) {
        return new FindingLine(
                line.id(),
                line.grade(),
                line.control(),
                title ? put.apply(line.title()) : line.title(),
                line.requirement(),
                title ? line.gap() : put.apply(line.gap()),
                line.repeat());
    }
}
