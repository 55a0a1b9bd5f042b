package auditway.conduct.finding;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.PreviousCycle;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.VerdictGiven;
import auditway.conduct.assessment.Verdicts;
import auditway.platform.input.Shortened;
import auditway.platform.people.Actor;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Findings follow the verdicts as they are given: drafted where a control falls short, withdrawn where it no longer does. */
@Component
@Transactional
class FindingsByVerdict {

    private final FindingStore store;
    private final Findings findings;
    private final DraftKeeping keeping;
    private final Verdicts verdicts;
    private final AuditDirectory audits;
    private final Editions editions;
    private final PreviousCycle previous;

    FindingsByVerdict(
            FindingStore store,
            Findings findings,
            DraftKeeping keeping,
            Verdicts verdicts,
            AuditDirectory audits,
            Editions editions,
            PreviousCycle previous) {
        this.store = store;
        this.findings = findings;
        this.keeping = keeping;
        this.verdicts = verdicts;
        this.audits = audits;
        this.editions = editions;
        this.previous = previous;
    }

    @EventListener
    void on(VerdictGiven given) {
        if (given.newVerdict().fallsShort()) {
            controlFailed(given.auditId(), given.controlId(), reason(given), given.by());
        } else if (given.oldVerdict().fallsShort()) {
            String why = given.newVerdict() == Verdict.NOT_ASSESSED
                    ? "Finding withdrawn, its control is assessed again"
                    : "Finding withdrawn, its control is met";
            controlPassed(given.auditId(), given.controlId(), why, given.by());
        }
    }

    private String reason(VerdictGiven given) {
        return verdicts.of(given.auditId()).stream()
                .filter(assessment -> assessment.controlId().equals(given.controlId()))
                .map(Assessment::reason)
                .findFirst()
                .orElse("");
    }

    /** A control is not fully met: its finding is drafted, graded by the kind of control (rule 9). */
    private void controlFailed(String auditId, String controlId, String seen, Actor by) {
        if (findings.gapReport(auditId).isPresent()) {
            return;
        }
        Optional<Finding> earlier =
                store.findFirstByAuditIdAndControlIdAndByVerdictTrueOrderByOrdinalDesc(auditId, controlId);
        if (earlier.isEmpty()) {
            open(auditId, controlId, seen, by);
        } else if (!earlier.get().isDraft()) {
            Finding again = earlier.get();
            again.reopen();
            keeping.keep(again, "Finding drafted again", by);
        }
    }

    /** A control no longer falls short: the draft that its verdict had opened is withdrawn. */
    private void controlPassed(String auditId, String controlId, String action, Actor by) {
        store.findFirstByAuditIdAndControlIdAndByVerdictTrueOrderByOrdinalDesc(auditId, controlId)
                .filter(Finding::isDraft)
                .ifPresent(draft -> {
                    draft.withdraw();
                    keeping.keep(draft, action, by);
                });
    }

    private void open(String auditId, String controlId, String seen, Actor by) {
        AuditSummary audit = audits.get(auditId);
        Edition edition = editions.get(audit.editionId());
        Control control = edition.control(controlId);
        Optional<Finding> repeated = lastCycle(audit, controlId);
        Grade grade = repeated.map(Finding::grade)
                .filter(before -> before.isHeavierThan(Grade.of(control.kind())))
                .orElse(Grade.of(control.kind()));
        String wanted = grade.isNonconformity() ? control.expectedEvidence() : "";
        Wording wording = Wording.of(firstSentence(seen), seen, "", control.statement(), wanted, "");
        keeping.keep(
                keeping.draft(audit, controlId, repeated.map(Finding::id).orElse(null), true, grade, wording, by),
                "Finding drafted",
                by);
    }

    /** The nonconformity of the previous cycle on the same control of the same programme (rule 24). */
    private Optional<Finding> lastCycle(AuditSummary audit, String controlId) {
        return previous.of(audit).stream()
                .flatMap(earlier -> store
                        .findByOrganisationIdAndControlIdAndByVerdictTrueAndStandingOrderByDraftedAtDesc(
                                audit.organisationId(),
                                previous.nameThen(controlId, audit, earlier),
                                Finding.Standing.ISSUED)
                        .stream()
                        .filter(finding -> finding.auditId().equals(earlier.id())))
                .filter(finding -> finding.grade().isNonconformity())
                .findFirst();
    }

    private static String firstSentence(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        int end = line.indexOf(". ");
        String sentence = end < 0 ? line.replaceFirst("\\.$", "") : line.substring(0, end);
        return Shortened.toWords(120, sentence);
    }
}
