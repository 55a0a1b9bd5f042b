package auditway.conduct.finding;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEntries;
import auditway.conduct.finding.ReviewRemarks.Remark;
import auditway.conduct.finding.ReviewRemarks.Turn;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Malformed;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The team's own review of its findings: handed in by the lead auditor, looked at by another person. */
@Service
@Transactional
public class FindingsReview {

    private final FindingStore store;
    private final Findings findings;
    private final IssueConditions conditions;
    private final ReviewRemarks remarks;
    private final ToldGrades grades;
    private final FindingChanges changes;
    private final AuditDirectory audits;
    private final Trail trail;
    private final AuditEntries entries;
    private final Clock clock;

    FindingsReview(
            FindingStore store,
            Findings findings,
            IssueConditions conditions,
            ReviewRemarks remarks,
            ToldGrades grades,
            FindingChanges changes,
            AuditDirectory audits,
            Trail trail,
            AuditEntries entries,
            Clock clock) {
        this.store = store;
        this.findings = findings;
        this.conditions = conditions;
        this.remarks = remarks;
        this.grades = grades;
        this.changes = changes;
        this.audits = audits;
        this.trail = trail;
        this.entries = entries;
        this.clock = clock;
    }

    /** The findings are ready to be looked at. */
    public record DraftFindings(@Nullable String remark) {}

    /** The second auditor agrees, or says what needs more work. */
    public record ReviewFindings(String outcome, @Nullable String remark) {}

    /** What sent the findings back the last time, if anything did. */
    @Prefills("draft-findings")
    public Map<String, Object> returned(OpenStep step) {
        Map<String, Object> shown = new HashMap<>();
        List<Remark> turns = remarks.of(step.auditId());
        if (!turns.isEmpty() && turns.get(turns.size() - 1).turn() == Turn.RETURNED) {
            shown.put("returned", turns.get(turns.size() - 1).words());
        }
        return shown;
    }

    @Completes("draft-findings")
    public Outcome handIn(DraftFindings answers, OpenStep step, Actor actor) {
        conditions.demandReadyForReview(step.auditId());
        note(step.auditId(), Turn.HANDED_IN, answers.remark(), "Findings submitted for review", actor);
        return Outcome.done();
    }

    /** Agreeing covers every finding that still waits, except those the actor drafted. */
    @Completes("review-findings")
    public Outcome review(ReviewFindings answers, OpenStep step, Actor actor) {
        if (answers.outcome().equals("returned")) {
            if (Objects.requireNonNullElse(answers.remark(), "").isBlank()) {
                throw new Invalid("remark", "Say which findings need more work and why.");
            }
            note(step.auditId(), Turn.RETURNED, answers.remark(), "Findings sent back", actor);
            return Outcome.of("returned");
        }
        List<Finding> open = findings.of(step.auditId()).stream()
                .filter(finding -> finding.secondLook().blocksIssue())
                .toList();
        open.stream()
                .filter(finding -> finding.secondLook().state() == SecondLook.State.WAITING)
                .filter(finding -> !finding.wordedBy().equals(actor.accountId()))
                .forEach(finding -> agree(finding, actor));
        List<Finding> left = open.stream()
                .filter(finding -> finding.secondLook().blocksIssue())
                .toList();
        if (!left.isEmpty()) {
            throw new Invalid("outcome", whyNotAgreed(left, actor));
        }
        note(step.auditId(), Turn.AGREED, answers.remark(), "Findings agreed", actor);
        return Outcome.of("agreed");
    }

    private static String whyNotAgreed(List<Finding> left, Actor actor) {
        String labels = left.stream().map(Finding::label).collect(Collectors.joining(", "));
        return left.stream().anyMatch(finding -> finding.wordedBy().equals(actor.accountId()))
                ? labels + " still needs a second look by someone other than you, who drafted it; "
                        + "they look at it on the Findings tab, then you agree."
                : labels + " was sent back and not changed since; wait for it or send the findings back.";
    }

    /**
     * Takes a second look at one finding.
     *
     * @param agreed false sends it back, which needs a remark
     */
    public Finding look(String findingId, boolean agreed, @Nullable String remark, Actor actor) {
        audits.oneAtATime(findings.visible(findingId, actor).auditId());
        Finding finding = findings.visible(findingId, actor);
        demandLooker(finding, actor);
        if (agreed) {
            return agree(finding, actor);
        }
        finding.sendBack(actor.accountId(), clock.instant(), Objects.requireNonNullElse(remark, ""));
        trail.record(entries.did("Finding sent back", finding.auditId(), actor)
                .about(finding.id())
                .because(remark));
        return store.save(finding);
    }

    /**
     * The same for a person who has read a version of it.
     *
     * @param read the version that was read
     * @throws Conflict if it says something else by now
     * @throws Malformed if no version is named
     */
    public Finding look(
            String findingId, boolean agreed, @Nullable String remark, @Nullable Integer read, Actor actor) {
        audits.oneAtATime(findings.visible(findingId, actor).auditId());
        Finding finding = findings.visible(findingId, actor);
        demandLooker(finding, actor);
        if (read == null) {
            throw new Malformed("Say which version of " + finding.label() + " you looked at; send version with it.");
        }
        if (read != finding.version()) {
            throw new Conflict(finding.label()
                    + " was changed after you opened it; read what it says now, then look at it again.");
        }
        return look(findingId, agreed, remark, actor);
    }

    private void demandLooker(Finding finding, Actor actor) {
        if (!audits.audits(actor, finding.auditId()) && !actor.is(Role.PROGRAMME_MANAGER)) {
            throw new NotYours(
                    "The second look at " + finding.label() + " belongs to the audit team; ask one of them.");
        }
    }

    private Finding agree(Finding finding, Actor actor) {
        finding.agree(actor.accountId(), clock.instant());
        trail.record(entries.did("Finding agreed", finding.auditId(), actor)
                .about(finding.id())
                .changed(null, finding.grade().title()));
        return store.save(finding);
    }

    /**
     * Gives an issued finding another grade, as a ruling demands, with which the partner is told.
     *
     * @throws Invalid if it has that grade already, or repeats a finding that weighed more (rule 24)
     */
    public Finding regrade(String findingId, Grade grade, String reason, Actor actor) {
        Finding regraded = change(findings.get(findingId), grade, reason, actor);
        grades.tell(findingId);
        return regraded;
    }

    /** The same in the technical review: the partner knows it by the grade before until it is told ({@link ToldGrades}). */
    public Finding regradeInReview(String findingId, Grade grade, String reason, Actor actor) {
        Finding finding = findings.get(findingId);
        Grade told = finding.grade();
        Finding regraded = change(finding, grade, reason, actor);
        grades.seal(findingId, told);
        return regraded;
    }

    private Finding change(Finding finding, Grade grade, String reason, Actor actor) {
        Grade known = finding.grade();
        String before = known.title();
        finding.regrade(grade);
        changes.add(finding.id(), known, grade);
        trail.record(entries.did("Finding regraded", finding.auditId(), actor)
                .about(finding.id())
                .because(reason)
                .changed(before, grade.title()));
        return store.save(finding);
    }

    /** Takes an issued finding back, as the ruling on a dispute demands. */
    public Finding withdraw(String findingId, String reason, Actor actor) {
        Finding finding = findings.get(findingId);
        finding.withdrawByRuling();
        changes.add(finding.id(), finding.grade(), null);
        trail.record(entries.did("Finding withdrawn by ruling", finding.auditId(), actor)
                .about(finding.id())
                .because(reason));
        return store.save(finding);
    }

    private void note(String auditId, Turn turn, @Nullable String words, String action, Actor actor) {
        String remark = Objects.requireNonNullElse(words, "").strip();
        remarks.add(auditId, new Remark(turn, remark, actor.accountId(), clock.instant()));
        trail.record(entries.did(action, auditId, actor).because(remark.isEmpty() ? null : remark));
    }
}
