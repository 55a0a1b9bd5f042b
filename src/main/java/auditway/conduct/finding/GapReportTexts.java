package auditway.conduct.finding;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.conduct.finding.GapReportText.Fact;
import auditway.conduct.finding.GapReportText.Group;
import auditway.conduct.finding.GapReportText.Line;
import auditway.conduct.finding.IssuedFindings.Issued;
import auditway.conduct.finding.RaisedActions.Raised;
import auditway.platform.calendar.LocalMoment;
import auditway.platform.people.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the gap report of an audit, or before it is issued what the team would issue. */
@Component
@Transactional(readOnly = true)
public class GapReportTexts {

    private static final String ABOUT =
            "It describes what the audit team saw against the requirements of the programme, and what is needed to close each gap."
                    + " It rests on samples and holds no score and no result; both follow the technical review.";

    private final AuditDirectory audits;
    private final Findings findings;
    private final IssuedFindings issued;
    private final RaisedActions actions;

    GapReportTexts(AuditDirectory audits, Findings findings, IssuedFindings issued, RaisedActions actions) {
        this.audits = audits;
        this.findings = findings;
        this.issued = issued;
        this.actions = actions;
    }

    /** @throws auditway.platform.refusal.NotFound if the audit is not this actor's to see */
    public GapReportText of(String auditId, Actor reader) {
        AuditSummary audit = audits.visible(auditId, reader);
        boolean isIssued = findings.gapReport(auditId).isPresent();
        Map<String, List<Raised>> raised = isIssued ? actions.of(auditId) : Map.of();
        Issued told =
                isIssued ? issued.of(audit, raised, reader) : new Issued(findings.visible(audit, reader), List.of());
        return new GapReportText(
                about(told.findings(), isIssued),
                groups(told.findings(), raised, audit),
                told.findings().isEmpty() ? none(isIssued) : "",
                told.changes());
    }

    private static List<String> about(List<Finding> findings, boolean isIssued) {
        return findings.stream().noneMatch(finding -> finding.grade().isNonconformity())
                ? List.of(ABOUT)
                : List.of(
                        ABOUT,
                        isIssued
                                ? "Each nonconformity has its action item, with the date it was due by when the report was issued and the"
                                        + " rule that gave the date."
                                : "Each nonconformity gets its action item when the report is issued; its due date, and the rule that"
                                        + " gives it, are printed with it then.");
    }

    private static String none(boolean isIssued) {
        return isIssued
                ? "There are no findings: no control was judged not met or partially met, and neither a strength nor an opportunity for"
                        + " improvement was recorded."
                : "There are no findings so far.";
    }

    private static List<Group> groups(List<Finding> findings, Map<String, List<Raised>> raised, AuditSummary audit) {
        Map<Grade, List<Finding>> byGrade = findings.stream().collect(Collectors.groupingBy(Finding::grade));
        return Stream.of(Grade.values())
                .filter(byGrade::containsKey)
                .map(grade -> new Group(
                        grade,
                        Objects.requireNonNull(byGrade.get(grade)).stream()
                                .map(finding -> line(finding, raised.getOrDefault(finding.id(), List.of()), audit))
                                .toList()))
                .toList();
    }

    private static Line line(Finding finding, List<Raised> raised, AuditSummary audit) {
        Wording words = finding.wording();
        List<Fact> facts = new ArrayList<>();
        finding.controlId()
                .ifPresent(control ->
                        facts.add(new Fact("Requirement", "Control " + control + ": " + words.requirement())));
        finding.repeats()
                .ifPresent(before -> facts.add(new Fact("Repeat", "The same gap was found in " + before + ".")));
        facts.add(new Fact("Seen", words.seen()));
        facts.add(new Fact("Gap", words.gap()));
        facts.add(new Fact("Evidence wanted", words.evidenceWanted()));
        facts.add(new Fact("Closes when", words.closesWhen()));
        if (finding.grade().isNonconformity() && !raised.isEmpty()) {
            Raised action = raised.get(0);
            String due = LocalMoment.say(LocalDate.ofInstant(action.first().at(), audit.zone()));
            facts.add(new Fact(
                    "Action item",
                    action.label() + ", due " + due + ". " + action.first().why()));
        }
        facts.removeIf(fact -> fact.value().isBlank());
        String title = finding.grade() == Grade.STRENGTH ? words.sentences() : finding.label() + " " + words.title();
        return new Line(title.strip(), facts);
    }
}
