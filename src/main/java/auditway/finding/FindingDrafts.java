package auditway.finding;

import auditway.assessment.Assessment;
import auditway.assessment.Verdict;
import auditway.assessment.VerdictGiven;
import auditway.assessment.Verdicts;
import auditway.audit.AuditDirectory;
import auditway.audit.AuditPart;
import auditway.audit.AuditParts;
import auditway.audit.AuditState;
import auditway.audit.AuditSummary;
import auditway.audit.Deeds;
import auditway.audit.PreviousCycle;
import auditway.input.Limits;
import auditway.input.Shortened;
import auditway.people.Actor;
import auditway.programme.Control;
import auditway.programme.Edition;
import auditway.programme.Editions;
import auditway.refusal.Conflict;
import auditway.refusal.Invalid;
import auditway.refusal.NotYours;
import auditway.trail.Trail;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafting findings: from verdicts as they are given, and by hand what no verdict tells. */
@Service
@Transactional
public class FindingDrafts {

    private final FindingStore store;
    private final Findings findings;
    private final Ordinals ordinals;
    private final Verdicts verdicts;
    private final AuditDirectory audits;
    private final AuditParts parts;
    private final Editions editions;
    private final PreviousCycle previous;
    private final Trail trail;
    private final Deeds deeds;
    private final Clock clock;

    FindingDrafts(
            FindingStore store,
            Findings findings,
            Ordinals ordinals,
            Verdicts verdicts,
            AuditDirectory audits,
            AuditParts parts,
            Editions editions,
            PreviousCycle previous,
            Trail trail,
            Deeds deeds,
            Clock clock) {
        this.store = store;
        this.findings = findings;
        this.ordinals = ordinals;
        this.verdicts = verdicts;
        this.audits = audits;
        this.parts = parts;
        this.editions = editions;
        this.previous = previous;
        this.trail = trail;
        this.deeds = deeds;
        this.clock = clock;
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
    void controlFailed(String auditId, String controlId, String seen, Actor by) {
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
            keep(again, "Finding drafted again", by);
        }
    }

    /** A control no longer falls short: the draft that its verdict had opened is withdrawn. */
    void controlPassed(String auditId, String controlId, String deed, Actor by) {
        store.findFirstByAuditIdAndControlIdAndByVerdictTrueOrderByOrdinalDesc(auditId, controlId)
                .filter(Finding::isDraft)
                .ifPresent(draft -> {
                    draft.withdraw();
                    keep(draft, deed, by);
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
        keep(
                draft(audit, controlId, repeated.map(Finding::id).orElse(null), true, grade, wording, by),
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

    /**
     * Records a strength or an opportunity for improvement, of the whole audit or of one control.
     *
     * @throws Invalid if it is a nonconformity, which only a verdict opens, or has no title
     */
    public Finding record(String auditId, Grade grade, @Nullable String controlId, Wording wording, Actor actor) {
        AuditSummary audit = mayDraft(auditId, actor);
        if (grade.isNonconformity()) {
            throw new Invalid("grade", "A nonconformity is opened by a verdict on the checklist; record it there.");
        }
        if (!audit.state().hasReached(AuditState.CONDUCT)) {
            throw new Conflict("Findings are recorded from the opening meeting on; " + auditId + " is not that far.");
        }
        demandTitle(wording);
        String requirement = "";
        if (controlId != null) {
            parts.require(AuditPart.Kind.CONTROL, auditId, controlId, actor, "controlId");
            requirement = editions.get(audit.editionId()).control(controlId).statement();
        }
        Finding recorded = draft(audit, controlId, null, false, grade, wording.withRequirement(requirement), actor);
        return keep(recorded, grade.title() + " recorded", actor);
    }

    /** Changes what a draft says; the requirement stays as the edition has it. */
    public Finding revise(String findingId, Wording wording, Actor actor) {
        Finding finding = findings.visible(findingId, actor);
        mayDraft(finding.auditId(), actor);
        demandTitle(wording);
        finding.revise(wording);
        return keep(finding, "Finding revised", actor);
    }

    /** Takes back a strength or an opportunity that was recorded by hand. */
    public void withdraw(String findingId, Actor actor) {
        Finding finding = findings.visible(findingId, actor);
        mayDraft(finding.auditId(), actor);
        if (finding.isByVerdict()) {
            throw new Conflict(
                    finding.label() + " goes with its verdict; change the verdict on the checklist to withdraw it.");
        }
        finding.withdraw();
        keep(finding, "Finding withdrawn", actor);
    }

    private AuditSummary mayDraft(String auditId, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        if (!audits.audits(actor, auditId)) {
            throw new NotYours("Findings of " + auditId + " are drafted by its audit team; ask one of them.");
        }
        if (findings.gapReport(auditId).isPresent()) {
            throw new Conflict("The gap report of " + auditId
                    + " was issued; only a dispute or the technical review changes its findings now.");
        }
        return audit;
    }

    private static void demandTitle(Wording wording) {
        if (wording.title().isEmpty()) {
            throw new Invalid("title", "Give the finding a title that says it in one line.");
        }
        if (wording.title().length() > Wording.TITLE_LENGTH) {
            throw new Invalid(
                    "title",
                    Limits.tooLong(
                            "The title", Wording.TITLE_LENGTH, wording.title().length()));
        }
    }

    private Finding draft(
            AuditSummary audit,
            @Nullable String controlId,
            @Nullable String repeats,
            boolean byVerdict,
            Grade grade,
            Wording wording,
            Actor by) {
        int ordinal = ordinals.next(audit.id());
        return new Finding(
                "%s-F-%02d".formatted(audit.id(), ordinal),
                null,
                audit.id(),
                audit.organisationId(),
                ordinal,
                controlId,
                repeats,
                by.accountId(),
                clock.instant(),
                byVerdict,
                grade,
                false,
                Finding.Standing.DRAFT,
                wording,
                SecondLook.asNeededFor(grade));
    }

    private Finding keep(Finding finding, String deed, Actor actor) {
        Finding kept = store.save(finding);
        trail.record(deeds.did(deed, kept.auditId(), actor)
                .about(kept.id())
                .changed(null, kept.grade().title() + ": " + kept.wording().title()));
        return kept;
    }

    private static String firstSentence(String text) {
        String line = text.strip().lines().findFirst().orElse("");
        int end = line.indexOf(". ");
        String sentence = end < 0 ? line.replaceFirst("\\.$", "") : line.substring(0, end);
        return Shortened.toWords(120, sentence);
    }
}
