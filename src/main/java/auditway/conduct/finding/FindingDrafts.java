package auditway.conduct.finding;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditPart;
import auditway.audit.audit.AuditParts;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.catalogue.programme.Editions;
import auditway.platform.input.Limits;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Malformed;
import auditway.platform.refusal.NotYours;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Findings drafted by hand, which no verdict tells, and the words of all drafts. */
@Service
@Transactional
public class FindingDrafts {

    private final Findings findings;
    private final DraftKeeping keeping;
    private final AuditDirectory audits;
    private final AuditParts parts;
    private final Editions editions;

    FindingDrafts(Findings findings, DraftKeeping keeping, AuditDirectory audits, AuditParts parts, Editions editions) {
        this.findings = findings;
        this.keeping = keeping;
        this.audits = audits;
        this.parts = parts;
        this.editions = editions;
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
        Finding recorded =
                keeping.draft(audit, controlId, null, false, grade, wording.withRequirement(requirement), actor);
        return keeping.keep(recorded, grade.title() + " recorded", actor);
    }

    /** Changes what a draft says; the requirement stays as the edition has it. */
    public Finding revise(String findingId, Wording wording, Actor actor) {
        Finding finding = held(findingId, actor);
        demandTitle(wording);
        finding.revise(wording, actor.accountId());
        return keeping.keep(finding, "Finding revised", actor);
    }

    /**
     * The same for those who have read a version of it; words that say the same as it does by now are taken as saved.
     *
     * @param read the version that was read
     * @throws Conflict if it was changed or looked at since
     * @throws Malformed if no version is named
     */
    public Finding revise(String findingId, Wording wording, @Nullable Integer read, Actor actor) {
        Finding finding = held(findingId, actor);
        if (read == null) {
            throw new Malformed("Say which version of " + finding.label()
                    + " yours was made on, as version or by If-Match with the ETag you last read.");
        }
        if (read == finding.version()) {
            return revise(findingId, wording, actor);
        }
        if (wording.withRequirement(finding.wording().requirement()).equals(finding.wording())) {
            return finding;
        }
        throw new Conflict(
                finding.label()
                        + " was changed or looked at after you opened it; read what it says now, then choose which words stay.");
    }

    /** Whether this actor may change the words of a draft now. */
    @Transactional(readOnly = true)
    public boolean mayRevise(Finding finding, Actor actor) {
        return finding.isDraft()
                && audits.audits(actor, finding.auditId())
                && findings.gapReport(finding.auditId()).isEmpty();
    }

    /** Takes back a strength or an opportunity that was recorded by hand. */
    public void withdraw(String findingId, Actor actor) {
        Finding finding = held(findingId, actor);
        if (finding.isByVerdict()) {
            throw new Conflict(
                    finding.label() + " goes with its verdict; change the verdict on the checklist to withdraw it.");
        }
        finding.withdraw();
        keeping.keep(finding, "Finding withdrawn", actor);
    }

    /** A draft of an audit that is held, so that the gap report is not issued meanwhile. */
    private Finding held(String findingId, Actor actor) {
        String auditId = findings.visible(findingId, actor).auditId();
        audits.oneAtATime(auditId);
        mayDraft(auditId, actor);
        return findings.visible(findingId, actor);
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
}
