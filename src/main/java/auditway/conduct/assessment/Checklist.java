package auditway.conduct.assessment;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.MeetingDays;
import auditway.audit.audit.Milestone;
import auditway.audit.audit.TeamRole;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Section;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Malformed;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The team records its verdict on each control, from the opening meeting until the gap report is issued. */
@Service
@Transactional
public class Checklist {

    private final AssessmentRows rows;
    private final AuditDirectory audits;
    private final MeetingDays days;
    private final Scopes scopes;
    private final SecondPersons seconds;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Checklist(
            AssessmentRows rows,
            AuditDirectory audits,
            MeetingDays days,
            Scopes scopes,
            SecondPersons seconds,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.audits = audits;
        this.days = days;
        this.scopes = scopes;
        this.seconds = seconds;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Answers of the form assess-section. */
    public record AssessSection(@Nullable String remark) {}

    /**
     * Records a verdict, a note or both. A verdict that lacks its reason or method is kept as incomplete and does not count.
     *
     * @param version the version that was shown, 0 or null for none
     * @throws Invalid if the verdict is none that an auditor may give on this control
     * @throws Malformed if there is something and no version was named
     * @throws Conflict if a colleague has recorded something else in between (rule 29)
     */
    public Assessment record(
            String auditId, String controlId, NewVerdict given, @Nullable Integer version, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        Scope covered = scopes.get(audit);
        Control control = covered.edition().control(controlId);
        audits.oneAtATime(auditId);
        checkMay(audits.visible(auditId, actor), actor);
        NewVerdict kept = VerdictRules.check(covered, control, given);
        Optional<Assessment> before = rows.find(auditId, controlId);
        if (before.isPresent() && kept.isRecordedAs(before.get())) {
            return before.get();
        }
        checkShown(before, version, controlId);
        Assessment next =
                next(audit, control, kept, before, VerdictRules.isByRule(covered, control, kept.verdict()), actor);
        save(next, before, actor);
        return next;
    }

    /**
     * A second person agrees that a control is not applicable (rule 5).
     *
     * @throws NotYours if it is the person who judged so, or a person outside team and technical review
     */
    public Assessment approve(String auditId, String controlId, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        Optional<Assessment> waiting = rows.find(auditId, controlId).filter(Assessment::awaitsSecondPerson);
        if (!isSecondSide(audit, actor)
                || waiting.filter(one -> !mayApprove(audit, one, actor)).isPresent()) {
            throw new NotYours(
                    "That a control is not applicable is agreed by a second member of the team or the technical reviewer; ask one of them.");
        }
        Assessment before = waiting.orElseThrow(() ->
                new Conflict("Control " + controlId + " does not wait for a second person; load the checklist again."));
        Assessment next = Assessments.approved(before, actor);
        if (!rows.save(next)) {
            throw overtaken(controlId, Optional.of(before));
        }
        trail.record(entry("Not applicable agreed", next, actor).because(before.reason()));
        return next;
    }

    /** Whether this actor may record verdicts now. */
    @Transactional(readOnly = true)
    public boolean mayRecord(AuditSummary audit, Actor actor) {
        return audits.audits(actor, audit.id()) && isOpen(audit) && days.hasBegun(audit);
    }

    /** Whether this actor may be the second person for an assessment that waits for one. */
    @Transactional(readOnly = true)
    public boolean mayApprove(AuditSummary audit, Assessment waiting, Actor actor) {
        return !waiting.assessedBy().equals(actor.accountId()) && !audit.state().isOver() && isSecondSide(audit, actor);
    }

    private boolean isSecondSide(AuditSummary audit, Actor actor) {
        return audits.audits(actor, audit.id()) || audits.holds(actor, audit.id(), TeamRole.TECHNICAL_REVIEWER);
    }

    @Completes("assess-section")
    public Outcome complete(AssessSection answers, OpenStep step, Actor actor) {
        String auditId = step.auditId();
        days.requireBegun(audits.get(auditId));
        List<String> open = incomplete(auditId, step.requiredSubject());
        if (!open.isEmpty()) {
            throw MissingControls.refused(
                    "",
                    scopes.get(auditId).edition(),
                    open,
                    "have no complete verdict yet",
                    "; complete them on the checklist.");
        }
        String remark = answers.remark() == null ? "" : answers.remark().strip();
        Section section = scopes.get(auditId).edition().section(step.requiredSubject());
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did("Section assessed")
                .on(auditId)
                .about(section.id() + " " + section.title())
                .because(remark.isEmpty() ? null : remark));
        seconds.tell(auditId, section, rows.ofAudit(auditId), actor);
        return Outcome.of("assessed");
    }

    /** Controls of a section whose verdict is missing or incomplete, in the edition's order. */
    @Transactional(readOnly = true)
    public List<String> incomplete(String auditId, String sectionId) {
        Set<String> complete = rows.ofAudit(auditId).stream()
                .filter(Assessment::isComplete)
                .map(Assessment::controlId)
                .collect(Collectors.toSet());
        return scopes.get(auditId).edition().section(sectionId).controls().stream()
                .map(Control::id)
                .filter(control -> !complete.contains(control))
                .toList();
    }

    private void checkMay(AuditSummary audit, Actor actor) {
        if (!audits.audits(actor, audit.id())) {
            throw new NotYours(
                    "Verdicts are recorded by the auditors and technical experts of the audit; ask one of them.");
        }
        if (!isOpen(audit)) {
            throw new Conflict(
                    "Verdicts are recorded from the start of the audit until the gap report is issued; after that the technical reviewer can regrade a finding.");
        }
        days.requireBegun(audit);
    }

    private boolean isOpen(AuditSummary audit) {
        boolean assessing = audit.state() == AuditState.CONDUCT || audit.state() == AuditState.FINDINGS_REVIEW;
        return assessing && audits.milestone(audit.id(), Milestone.GAP_REPORT).isEmpty();
    }

    static String unsaid(String controlId) {
        return "Something is recorded for control " + controlId
                + " already; say which version yours was made on, as version or by If-Match with the ETag you last read.";
    }

    private static void checkShown(Optional<Assessment> before, @Nullable Integer shown, String controlId) {
        int current = before.map(Assessment::version).orElse(0);
        if (shown == null && before.isPresent()) {
            throw new Malformed(unsaid(controlId));
        }
        if (shown != null && shown != current) {
            throw overtaken(controlId, before);
        }
    }

    private Assessment next(
            AuditSummary audit,
            Control control,
            NewVerdict given,
            Optional<Assessment> before,
            boolean byRule,
            Actor actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        boolean incomplete = !VerdictRules.missing(control, given).isEmpty();
        Assessment next = Assessments.recorded(audit.id(), control.id(), given, byRule, incomplete, actor, now, before);
        return before.filter(
                        old -> old.verdict() == next.verdict() && old.reason().equals(next.reason()))
                .map(old -> Assessments.stillApproved(next, old))
                .orElse(next);
    }

    private void save(Assessment next, Optional<Assessment> before, Actor actor) {
        if (!rows.save(next)) {
            throw overtaken(next.controlId(), before);
        }
        String was = before.map(Checklist::words).orElse(Verdict.NOT_ASSESSED.title());
        trail.record(entry(was.equals(words(next)) ? "Assessment amended" : "Verdict given", next, actor)
                .because(next.reason().isEmpty() ? null : next.reason())
                .changed(was, words(next)));
        Verdict old = before.map(Assessment::counted).orElse(Verdict.NOT_ASSESSED);
        if (old != next.counted()) {
            events.publishEvent(new VerdictGiven(next.auditId(), next.controlId(), old, next.counted(), actor));
        }
    }

    private static String words(Assessment assessment) {
        return assessment.verdict().title() + (assessment.incomplete() ? ", incomplete" : "");
    }

    private static TrailEntry entry(String action, Assessment about, Actor actor) {
        return TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did(action)
                .on(about.auditId())
                .about("Control " + about.controlId());
    }

    private static Conflict overtaken(String controlId, Optional<Assessment> theirs) {
        String who = theirs.map(Assessment::assessor).orElse("A colleague");
        return new Conflict(who + " has recorded control " + controlId + " in between; choose which record stays.");
    }
}
