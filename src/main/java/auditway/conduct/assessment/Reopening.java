package auditway.conduct.assessment;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partner's lead opens submitted answers again, each with a reason, until the audit is found ready (rule 20). */
@Service
@Transactional
public class Reopening {

    private final ResponseRows responses;
    private final SelfAssessment selfAssessment;
    private final ReadinessRows readiness;
    private final AuditDirectory audits;
    private final Scopes scopes;
    private final ReopeningTold told;
    private final Trail trail;

    Reopening(
            ResponseRows responses,
            SelfAssessment selfAssessment,
            ReadinessRows readiness,
            AuditDirectory audits,
            Scopes scopes,
            ReopeningTold told,
            Trail trail) {
        this.responses = responses;
        this.selfAssessment = selfAssessment;
        this.readiness = readiness;
        this.audits = audits;
        this.scopes = scopes;
        this.told = told;
        this.trail = trail;
    }

    /** What is open again, by whom and why; the caller has checked who asks. */
    @Transactional(readOnly = true)
    public List<Reopened> of(String auditId) {
        return responses.reopenings(auditId);
    }

    /** Whether this actor may open answers of the audit again now. */
    @Transactional(readOnly = true)
    public boolean mayReopen(AuditSummary audit, Actor actor) {
        return actor.is(Role.PARTNER_LEAD) && isEarlyEnough(audit) && isLocked(audit.id());
    }

    /** Whether this actor has something to submit again. */
    @Transactional(readOnly = true)
    public boolean maySubmit(AuditSummary audit, Actor actor) {
        return actor.is(Role.PARTNER_LEAD)
                && isLocked(audit.id())
                && of(audit.id()).stream().anyMatch(Reopened::isByPartner);
    }

    /**
     * Opens the answers to these controls again.
     *
     * @throws NotYours if it is not the partner's lead
     * @throws NotFound if the edition has no such control
     * @throws Conflict if nothing was submitted yet, or the audit was found ready
     * @throws Invalid without a reason or a control
     */
    public void reopen(String auditId, Collection<String> controlIds, String why, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        checkLead(actor);
        controlIds.forEach(scopes.get(audit).edition()::control);
        if (!isLocked(auditId)) {
            throw new Conflict("The answers of " + auditId + " are not locked; change them on the page.");
        }
        if (!isEarlyEnough(audit)) {
            throw new Conflict(
                    "The audit was found ready, so its answers stay as they are; offer further evidence instead.");
        }
        if (controlIds.isEmpty()) {
            throw new Invalid("control", "Choose the control to open again.");
        }
        if (why.isBlank()) {
            throw new Invalid("why", "Say why the answer is to change; the auditors read it.");
        }
        Set<String> open = Set.copyOf(responses.reopened(auditId));
        List<String> fresh = controlIds.stream()
                .distinct()
                .filter(control -> !open.contains(control))
                .toList();
        for (String control : fresh) {
            responses.reopen(auditId, new Reopened(control, why.strip(), actor.name()));
            record("Control unlocked", auditId, control, actor, why.strip(), "locked", "open");
        }
        if (!fresh.isEmpty()) {
            told.opened(audit, fresh, why.strip(), actor);
        }
    }

    /**
     * Submits what was opened again; it is locked from now on.
     *
     * @throws Invalid if an opened control wants an answer
     */
    public void submit(String auditId, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        checkLead(actor);
        Set<String> own = of(auditId).stream()
                .filter(Reopened::isByPartner)
                .map(Reopened::controlId)
                .collect(Collectors.toSet());
        if (own.isEmpty()) {
            throw new Conflict("No answer of " + auditId + " is open for changes; open one again first.");
        }
        List<String> missing = selfAssessment.unanswered(auditId).stream()
                .filter(own::contains)
                .toList();
        selfAssessment.demandAnswered(auditId, "", missing, "; answer them on the self-assessment page.");
        responses.endReopenings(auditId);
        own.stream()
                .sorted()
                .forEach(control -> record("Control submitted again", auditId, control, actor, null, "open", "locked"));
        told.submitted(audit, own, actor);
    }

    private static void checkLead(Actor actor) {
        if (!actor.is(Role.PARTNER_LEAD)) {
            throw new NotYours("Submitted answers are opened again by the partner's lead; ask them.");
        }
    }

    private boolean isLocked(String auditId) {
        return selfAssessment.submission(auditId).filter(Submission::locked).isPresent();
    }

    private boolean isEarlyEnough(AuditSummary audit) {
        boolean ready = readiness
                .find(audit.id())
                .filter(last -> last.outcome().equals("go"))
                .isPresent();
        return !audit.state().isOver() && !audit.state().hasReached(AuditState.CONDUCT) && !ready;
    }

    private void record(
            String action, String auditId, String control, Actor actor, @Nullable String why, String from, String to) {
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did(action)
                .on(auditId)
                .about("Control " + control)
                .because(why)
                .changed(from, to));
    }
}
