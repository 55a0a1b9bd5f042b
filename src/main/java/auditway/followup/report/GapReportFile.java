package auditway.followup.report;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Criteria;
import auditway.audit.audit.Member;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.GapReport;
import auditway.conduct.finding.GapReportText;
import auditway.conduct.finding.GapReportTexts;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The gap report as a PDF: the report as it was issued, and what changed since. The same content is the same file. */
@Component
@Transactional(readOnly = true)
public class GapReportFile {

    private final AuditDirectory audits;
    private final Findings findings;
    private final GapReportTexts texts;
    private final Editions editions;
    private final Criteria criteria;
    private final Accounts accounts;
    private final ITemplateEngine templates;

    GapReportFile(
            AuditDirectory audits,
            Findings findings,
            GapReportTexts texts,
            Editions editions,
            Criteria criteria,
            Accounts accounts,
            ITemplateEngine templates) {
        this.audits = audits;
        this.findings = findings;
        this.texts = texts;
        this.editions = editions;
        this.criteria = criteria;
        this.accounts = accounts;
        this.templates = templates;
    }

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
        GapReportText text = texts.of(auditId, actor);
        Map<String, Object> shown = Map.of(
                "cover",
                cover(audit, report, text),
                "message",
                report.message(),
                "text",
                text,
                "sheet",
                PdfPress.SHEET);
        String xhtml = templates.process("report/gap-report", new Context(Locale.ENGLISH, shown));
        return new PdfPress(xhtml, lastChange(text, report), auditId + xhtml).pdf();
    }

    private static Instant lastChange(GapReportText text, GapReport report) {
        return text.changes().stream()
                .map(GapReportText.Change::at)
                .reduce((earlier, later) -> later)
                .orElse(report.issuedAt());
    }

    /** What a change of scope left out (rule 23). */
    private String leftOut(AuditSummary audit) {
        String sections = criteria.leftOut(audit).keySet().stream()
                .map(section -> section.id() + " " + section.title())
                .collect(Collectors.joining(", "));
        return sections.isEmpty() ? "" : "Left out at the partner's request: " + sections;
    }

    private Cover cover(AuditSummary audit, GapReport report, GapReportText text) {
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
                                        + accounts.get(report.issuedBy()).name()),
                        new Cover.Fact("Not covered", leftOut(audit)))
                .filter(fact -> !fact.value().isBlank())
                .toList();
        return new Cover(
                "Gap report",
                audit.partner(),
                edition.programme().name(),
                audit.date() == null ? "" : "Audit of " + HeldDays.of(audit).words(),
                facts,
                String.join(" ", text.about()),
                new Cover.Running(
                        Wording.brief(audit.partner(), 60) + ", gap report",
                        issued,
                        audit.id() + ", gap report",
                        "Gap report of audit " + audit.id()),
                "");
    }

    private static String member(Member member) {
        return Stream.of(member.name(), member.role().title(), member.firm())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static LocalDate day(Instant moment, AuditSummary audit) {
        return LocalDate.ofInstant(moment, audit.zone());
    }
}
