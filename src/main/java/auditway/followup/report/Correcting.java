package auditway.followup.report;

import auditway.followup.report.CorrectReport.Person;
import auditway.followup.report.CorrectReport.Strength;
import auditway.followup.report.CorrectReport.Worded;
import auditway.followup.report.Snapshot.Auditor;
import auditway.followup.report.Snapshot.Change;
import auditway.followup.report.Snapshot.FindingLine;
import auditway.platform.refusal.Invalid;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out what a correction changes in the words of a report; verdicts, scores and grades have no field here. */
final class Correcting {

    private final Snapshot current;
    private final List<Change> changes = new ArrayList<>();

    private Correcting(Snapshot current) {
        this.current = current;
    }

    /** What the fields hold when the form is opened. */
    static Map<String, Object> shown(Snapshot current) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("partnerName", current.partner().name());
        shown.put("about", String.join("\n", current.partner().about()));
        shown.put("site", current.conduct().site());
        shown.put("date", current.conduct().date().toString());
        shown.put("lastDate", current.conduct().lastDate().toString());
        shown.put(
                "team",
                current.conduct().team().stream()
                        .map(person -> Map.of("name", person.name(), "firm", person.firm()))
                        .toList());
        shown.put(
                "strengths",
                current.strengths().stream()
                        .map(strength -> Map.of("strength", strength))
                        .toList());
        shown.put(
                "findings",
                current.findings().stream()
                        .map(finding -> Map.of("title", finding.title(), "gap", finding.gap()))
                        .toList());
        shown.put("labels", labels(current));
        return shown;
    }

    /** Which finding each numbered row is: "Finding 1 is F-02, control 8.9; finding 2 is F-03, control 9.1." */
    private static String labels(Snapshot current) {
        List<String> named = new ArrayList<>();
        for (FindingLine line : current.findings()) {
            String control = line.control().isEmpty() ? "" : ", control " + line.control();
            named.add("finding " + (named.size() + 1) + " is " + line.label(current.auditId()) + control);
        }
        return named.isEmpty() ? "" : "F" + String.join("; ", named).substring(1) + ".";
    }

    /** Place by place, what the report says now and what it shall say. */
    static List<Change> changes(Snapshot current, CorrectReport wanted) {
        Correcting correcting = new Correcting(current);
        correcting.compare(Corrected.NAME, current.partner().name(), wanted.partnerName());
        correcting.compare(Corrected.ABOUT, String.join("\n", current.partner().about()), wanted.about());
        correcting.compare(Corrected.SITE, current.conduct().site(), wanted.site());
        HeldDays held = current.conduct().days();
        correcting.compare(
                Corrected.DATE,
                held.text(),
                held.moved(wanted.date(), wanted.lastDate()).text());
        if (wanted.team() != null) {
            correcting.team(wanted.team());
        }
        if (wanted.strengths() != null) {
            correcting.strengths(wanted.strengths());
        }
        if (wanted.findings() != null) {
            correcting.findings(wanted.findings());
        }
        return List.copyOf(correcting.changes);
    }

    private void team(List<Person> wanted) {
        List<Auditor> team = current.conduct().team();
        demandAll("team", team.size(), wanted.size(), "member of the audit team");
        for (int i = 0; i < team.size(); i++) {
            compare(Corrected.MEMBER, team.get(i).name(), wanted.get(i).name());
            compare(
                    Corrected.FIRM + plain(wanted.get(i).name()),
                    team.get(i).firm(),
                    wanted.get(i).firm());
        }
    }

    private void strengths(List<Strength> wanted) {
        List<String> left = new ArrayList<>(current.strengths());
        List<String> fresh = new ArrayList<>();
        for (Strength strength : wanted) {
            String text = plain(strength.strength());
            if (!text.isEmpty() && !left.remove(text)) {
                fresh.add(text);
            }
        }
        for (int i = 0; i < Math.max(left.size(), fresh.size()); i++) {
            changes.add(new Change(
                    Corrected.STRENGTH, i < left.size() ? left.get(i) : "", i < fresh.size() ? fresh.get(i) : ""));
        }
    }

    private void findings(List<Worded> wanted) {
        List<FindingLine> findings = current.findings();
        demandAll("findings", findings.size(), wanted.size(), "finding");
        for (int i = 0; i < findings.size(); i++) {
            String label = findings.get(i).label(current.auditId());
            compare(
                    Corrected.TITLE + label,
                    findings.get(i).title(),
                    wanted.get(i).title());
            compare(Corrected.GAP + label, findings.get(i).gap(), wanted.get(i).gap());
        }
    }

    private static void demandAll(String field, int there, int sent, String what) {
        if (there != sent) {
            throw new Invalid(field, "Send each %s of the report, in its order; it has %d.".formatted(what, there));
        }
    }

    private void compare(String place, String before, @Nullable String after) {
        if (after != null && !plain(before).equals(plain(after))) {
            changes.add(new Change(place, before, plain(after)));
        }
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.replace("\r\n", "\n").strip();
    }
}
