package auditway.insight.baseline;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.PastAudits;
import auditway.audit.audit.PastAudits.PastAudit;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.conduct.assessment.Verdicts;
import auditway.conduct.finding.Findings;
import auditway.followup.report.Reporting;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.NotYours;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Imports audit reports of the past: an edition and a closed audit of it, or nothing at all. */
@Component
@Transactional
public class PastReports {

    /** What came of an import. */
    public record Imported(String editionId, String auditId) {}

    /** Where a partner is that is not known here yet, as far as a person said; what is left out the report must tell. */
    public record Where(String country, String region, String zone) {

        /** The report alone tells. */
        public static final Where UNSAID = new Where("", "", "");

        /** As typed; what was not sent was not said. */
        public Where(@Nullable String country, @Nullable String region, @Nullable String zone) {
            this.country = country == null ? "" : country.strip();
            this.region = region == null ? "" : region.strip();
            this.zone = zone == null ? "" : zone.strip();
        }
    }

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private final Editions editions;
    private final PastPeople people;
    private final PastAudits pastAudits;
    private final AuditDirectory audits;
    private final Verdicts verdicts;
    private final Findings findings;
    private final Reporting reporting;

    PastReports(
            Editions editions,
            PastPeople people,
            PastAudits pastAudits,
            AuditDirectory audits,
            Verdicts verdicts,
            Findings findings,
            Reporting reporting) {
        this.editions = editions;
        this.people = people;
        this.pastAudits = pastAudits;
        this.audits = audits;
        this.verdicts = verdicts;
        this.findings = findings;
        this.reporting = reporting;
    }

    /**
     * Publishes the edition that a report was written against, with a closed audit whose controls are all met and its report
     * made again from that.
     *
     * @throws auditway.platform.refusal.Invalid naming every line that cannot be read and what was missing there, or {@code country},
     *     {@code region} or {@code zone} of a partner that is not known yet
     * @throws Conflict if the report was imported before
     */
    public Imported importReport(String markdown, Where where, Actor by) {
        if (!by.isCoordinating()) {
            throw new NotYours("Only coordinators and programme managers import reports; ask one of them.");
        }
        var report = PastReport.read(markdown);
        var edition = published(report);
        var visit = report.visit();
        var auditId = pastAudits.record(
                new PastAudit(
                        people.partner(report, where).id(),
                        edition.id(),
                        report.date(),
                        visit.site() == null,
                        Objects.requireNonNullElse(visit.site(), ""),
                        people.auditor(visit),
                        "Imported report of " + DAY.format(report.date())),
                by);
        var heldAt = Objects.requireNonNull(audits.get(auditId).ends());
        verdicts.closed(auditId, by, heldAt);
        findings.importStrengths(auditId, report.strengths(), by.accountId(), heldAt);
        reporting.issuePast(auditId, by);
        return new Imported(edition.id(), auditId);
    }

    /** The same where the report alone tells in which country the partner is. */
    public Imported importReport(String markdown, Actor by) {
        return importReport(markdown, Where.UNSAID, by);
    }

    private Edition published(PastReport report) {
        var imported = new ImportedEdition(report, editions.published());
        var edition = imported.like(model(imported));
        editions.find(edition.id()).filter(known -> !known.equals(edition)).ifPresent(known -> {
            throw new Conflict("Edition " + known.id()
                    + " was imported before and has other contents; compare the report" + " with it under Programmes.");
        });
        editions.publish(edition, "Report of " + report.partner() + ", " + DAY.format(report.date()));
        return edition;
    }

    /** The newest edition of the same programme, else of any: no report tells deadlines. */
    private Edition model(ImportedEdition imported) {
        return editions.published().stream()
                .filter(edition -> !edition.id().endsWith(ImportedEdition.IMPORTED))
                .max(Comparator.comparing(
                                (Edition edition) -> edition.programmeId().equals(imported.programmeId()))
                        .thenComparing(Edition::validFrom))
                .orElseThrow(() -> new Conflict("No edition is published whose deadlines an import could take over;"
                        + " put a programme into config/programmes and start again."));
    }
}
