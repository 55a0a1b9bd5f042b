package auditway.conduct.finding;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The findings of audits for reading: by the application, and by people as far as they may see them. */
@Component
public class Findings {

    private final FindingStore store;
    private final GapReports gapReports;
    private final Ordinals ordinals;
    private final AuditDirectory audits;
    private final ToldGrades grades;

    Findings(FindingStore store, GapReports gapReports, Ordinals ordinals, AuditDirectory audits, ToldGrades grades) {
        this.store = store;
        this.gapReports = gapReports;
        this.ordinals = ordinals;
        this.audits = audits;
        this.grades = grades;
    }

    /** All that count, drafts included, in the order they were drafted. */
    public List<Finding> of(String auditId) {
        return store.findByAuditIdAndStandingNotOrderByOrdinal(auditId, Finding.Standing.WITHDRAWN);
    }

    /** What this actor may see: the partner only what the gap report tells, by the grades it was told. */
    public List<Finding> visible(AuditSummary audit, Actor actor) {
        List<Finding> shown = of(audit.id()).stream()
                .filter(finding -> !actor.isPartner() || finding.isIssued())
                .toList();
        return grades.as(audit, shown, actor);
    }

    /** @throws NotFound if there is none, it was withdrawn, or this actor may not know of it */
    public Finding visible(String findingId, Actor actor) {
        return store.findReadable(findingId, actor.accountId(), !actor.isPartner())
                .map(finding -> grades.as(audits.get(finding.auditId()), List.of(finding), actor)
                        .get(0))
                .orElseThrow(() -> new NotFound(
                        "There is no finding " + findingId + "; look it up on the audit's findings page."));
    }

    /** @throws NotFound if there is none */
    public Finding get(String findingId) {
        return store.findById(findingId)
                .orElseThrow(() -> new NotFound(
                        "There is no finding " + findingId + "; look it up on the audit's findings page."));
    }

    public Optional<GapReport> gapReport(String auditId) {
        return gapReports.findById(auditId);
    }

    /** Adds the strengths of a report that was written elsewhere; they count as issued then. */
    @Transactional
    public void importStrengths(String auditId, List<String> strengths, String author, Instant at) {
        AuditSummary audit = audits.get(auditId);
        for (String strength : strengths) {
            int ordinal = ordinals.next(auditId);
            store.save(new Finding(
                    "%s-F-%02d".formatted(auditId, ordinal),
                    null,
                    auditId,
                    audit.organisationId(),
                    ordinal,
                    null,
                    null,
                    author,
                    at,
                    author,
                    false,
                    Grade.STRENGTH,
                    false,
                    Finding.Standing.ISSUED,
                    Wording.of(strength, "", "", "", "", ""),
                    SecondLook.asNeededFor(Grade.STRENGTH)));
        }
    }
}
