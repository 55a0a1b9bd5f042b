package auditway.report;

import auditway.audit.AuditDirectory;
import auditway.audit.AuditSummary;
import auditway.audit.Member;
import auditway.finding.Finding;
import auditway.finding.Findings;
import auditway.finding.GapReport;
import auditway.finding.Grade;
import auditway.finding.RaisedActions;
import auditway.finding.RaisedActions.Raised;
import auditway.people.Accounts;
import auditway.people.Actor;
import auditway.programme.Edition;
import auditway.programme.Editions;
import auditway.refusal.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The issued gap report on paper, in the dress of the audit report: findings and action items, no score and no result. */
@Component
@Transactional(readOnly = true)
public class GapReportFile {

    private static final String NOTE =
            "It describes what the audit team saw against the requirements of the programme, and what is needed to close each gap. "
                    + "It rests on samples and holds no score and no result; both follow the technical review.";

    private final AuditDirectory audits;
    private final Findings findings;
    private final RaisedActions actions;
    private final Editions editions;
    private final Accounts accounts;
    private final ITemplateEngine templates;

    GapReportFile(
            AuditDirectory audits,
            Findings findings,
            RaisedActions actions,
            Editions editions,
            Accounts accounts,
            ITemplateEngine templates) {
        this.audits = audits;
        this.findings = findings;
        this.actions = actions;
        this.editions = editions;
        this.accounts = accounts;
        this.templates = templates;
    }

    /** Findings of one grade. */
    record Group(String id, String title, boolean strengths, List<Line> lines) {}

    /** One finding with what is said about it. */
    record Line(String title, List<Cover.Fact> facts) {}

    /**
     * The file.
     *
     * @throws NotFound if the audit is not this actor's to see, or its gap report is not issued yet
     */
    public byte[] pdf(String auditId, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        GapReport report = findings.gapReport(auditId)
                .orElseThrow(() -> new NotFound("The gap report of " + auditId
                        + " is not issued yet; look again when the lead auditor has issued it."));
        Map<String, Object> shown = Map.of(
                "cover", cover(audit, report),
                "message", report.message(),
                "groups", groups(audit, actor),
                "sheet", PdfPress.SHEET);
        String xhtml = templates.process("report/gap-report", new Context(Locale.ENGLISH, shown));
        return new PdfPress(xhtml, report.issuedAt(), auditId + "-gap-report").pdf();
    }

    private Cover cover(AuditSummary audit, GapReport report) {
        Edition edition = editions.get(audit.editionId());
        String issued = Wording.date(day(report.issuedAt(), audit));
        String team = audits.members(audit.id()).stream()
                .filter(member -> member.role().onTeam())
                .map(GapReportFile::member)
                .collect(Collectors.joining("; "));
        List<Cover.Fact> facts = Stream.of(
                        new Cover.Fact("Audit", audit.id()),
                        new Cover.Fact("Criteria", edition.programme().name() + ", edition " + edition.name()),
                        new Cover.Fact("Site", audit.remote() ? "Held remotely" : audit.site()),
                        new Cover.Fact("Audit team", team),
                        new Cover.Fact(
                                "Issued",
                                issued + ", by "
                                        + accounts.get(report.issuedBy()).name()))
                .filter(fact -> !fact.value().isBlank())
                .toList();
        LocalDate held = audit.date();
        return new Cover(
                "Gap report",
                audit.partner(),
                edition.programme().name(),
                held == null ? "" : "Audit of " + Wording.date(held),
                facts,
                NOTE,
                new Cover.Running(
                        Wording.brief(audit.partner(), 60) + ", gap report",
                        issued,
                        audit.id() + ", gap report",
                        "Gap report of audit " + audit.id()));
    }

    private static String member(Member member) {
        return Stream.of(member.name(), member.role().title(), member.firm())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private List<Group> groups(AuditSummary audit, Actor actor) {
        Map<String, Raised> raised = actions.of(audit.id());
        Map<Grade, List<Finding>> byGrade = findings.visible(audit, actor).stream()
                .filter(Finding::isIssued)
                .collect(Collectors.groupingBy(Finding::grade));
        return Stream.of(Grade.values())
                .filter(byGrade::containsKey)
                .map(grade -> new Group(
                        grade.name().toLowerCase(Locale.ROOT),
                        grade.plural(),
                        grade == Grade.STRENGTH,
                        Objects.requireNonNull(byGrade.get(grade)).stream()
                                .map(finding -> line(finding, raised.get(finding.id()), audit))
                                .toList()))
                .toList();
    }

    private static Line line(Finding finding, @Nullable Raised action, AuditSummary audit) {
        auditway.finding.Wording words = finding.wording();
        List<Cover.Fact> facts = new ArrayList<>();
        finding.controlId()
                .ifPresent(control ->
                        facts.add(new Cover.Fact("Requirement", "Control " + control + ": " + words.requirement())));
        facts.add(new Cover.Fact("Seen", words.seen()));
        facts.add(new Cover.Fact("Gap", words.gap()));
        facts.add(new Cover.Fact("Evidence wanted", words.evidenceWanted()));
        facts.add(new Cover.Fact("Closes when", words.closesWhen()));
        if (action != null) {
            facts.add(new Cover.Fact(
                    "Action item",
                    action.label() + ", due " + Wording.date(day(action.due(), audit)) + ". " + action.why()));
        }
        facts.removeIf(fact -> fact.value().isBlank());
        boolean strength = finding.grade() == Grade.STRENGTH;
        return new Line(strength ? words.title() : finding.label() + " " + words.title(), facts);
    }

    private static LocalDate day(Instant moment, AuditSummary audit) {
        return LocalDate.ofInstant(moment, audit.zone());
    }
}
