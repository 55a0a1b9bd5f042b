package auditway.conduct.assessment;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.catalogue.programme.Control;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partner answers every control in scope, hands the answers in and no longer changes them (rule 20). */
@Service
@Transactional
public class SelfAssessment {

    private final ResponseRows responses;
    private final SubmissionRows submissions;
    private final AuditDirectory audits;
    private final Scopes scopes;
    private final Trail trail;
    private final Clock clock;

    SelfAssessment(
            ResponseRows responses,
            SubmissionRows submissions,
            AuditDirectory audits,
            Scopes scopes,
            Trail trail,
            Clock clock) {
        this.responses = responses;
        this.submissions = submissions;
        this.audits = audits;
        this.scopes = scopes;
        this.trail = trail;
        this.clock = clock;
    }

    /** Answers of the form complete-self-assessment. */
    public record CompleteSelfAssessment(boolean declaration) {}

    /**
     * Saves an answer as it is given.
     *
     * @param version the version that was shown, 0 or null for none
     * @throws Malformed if there is an answer and no version was named
     * @throws Conflict if the answers are locked, or a colleague has answered in between (rule 29)
     */
    public Response answer(
            String auditId,
            String controlId,
            @Nullable Claim claim,
            String statement,
            @Nullable Integer version,
            Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        scopes.get(audit).edition().control(controlId);
        audits.oneAtATime(auditId);
        checkMay(audit, controlId, actor);
        Optional<Response> before = responses.find(auditId, controlId);
        String text = statement.strip();
        if (before.isPresent()
                && before.get().claim() == claim
                && before.get().statement().equals(text)) {
            return before.get();
        }
        int current = before.map(Response::version).orElse(0);
        if (version == null && before.isPresent()) {
            throw new Malformed(Checklist.unsaid(controlId));
        }
        if (version != null && version != current) {
            throw overtaken(controlId, before);
        }
        Response next =
                new Response(auditId, controlId, claim, text, actor.accountId(), actor.name(), now(), current + 1);
        if (!responses.save(next)) {
            throw overtaken(controlId, before);
        }
        record("Control answered", auditId, controlId, actor, null, words(before.orElse(null)), words(next));
        return next;
    }

    /** What was answered so far; nobody but the audit's own people sees it (rule 25). */
    @Transactional(readOnly = true)
    public List<Response> of(String auditId, Actor actor) {
        return responses.ofAudit(audits.visible(auditId, actor).id());
    }

    /** How it was handed in, empty before the first time. */
    @Transactional(readOnly = true)
    public Optional<Submission> submission(String auditId) {
        return submissions.find(auditId);
    }

    /** Whether this actor may answer now. */
    @Transactional(readOnly = true)
    public boolean mayAnswer(AuditSummary audit, Actor actor) {
        return isPartnerSide(actor) && isOpen(audit);
    }

    /** Controls in scope that still want an answer, in the edition's order. */
    @Transactional(readOnly = true)
    public List<String> unanswered(String auditId) {
        Set<String> complete = responses.ofAudit(auditId).stream()
                .filter(Response::isComplete)
                .map(Response::controlId)
                .collect(Collectors.toSet());
        return scopes.get(auditId).answered().stream()
                .map(Control::id)
                .filter(control -> !complete.contains(control))
                .toList();
    }

    @Completes("complete-self-assessment")
    public Outcome complete(CompleteSelfAssessment answers, OpenStep step, Actor actor) {
        demandAnswered(step.auditId(), "", unanswered(step.auditId()), "; answer them on the self-assessment page.");
        submissions.save(new Submission(step.auditId(), true, actor.accountId(), actor.name(), now(), ""));
        record("Self-assessment submitted", step.auditId(), null, actor, null, null, "locked");
        return Outcome.of("completed");
    }

    /** @throws Invalid naming the controls that are not answered, in this field, if there are any */
    void demandAnswered(String auditId, String field, List<String> open, String remedy) {
        if (!open.isEmpty()) {
            throw MissingControls.refused(field, scopes.get(auditId).edition(), open, "are not answered yet", remedy);
        }
    }

    /** Lets the partner change its answers again. */
    void unlock(String auditId, String why, Actor actor) {
        submissions.find(auditId).filter(Submission::locked).ifPresent(locked -> {
            submissions.save(new Submission(
                    auditId, false, locked.submittedBy(), locked.submitter(), locked.submittedAt(), why));
            record("Self-assessment unlocked", auditId, null, actor, why, "locked", "open");
        });
    }

    /** Locks the answers again after the partner has closed gaps. */
    void lock(String auditId, Actor actor) {
        responses.endReopenings(auditId);
        submissions.save(new Submission(auditId, true, actor.accountId(), actor.name(), now(), ""));
        record("Self-assessment submitted", auditId, null, actor, null, "open", "locked");
    }

    private void checkMay(AuditSummary audit, String controlId, Actor actor) {
        if (!isPartnerSide(actor)) {
            throw new NotYours("Controls are answered by the partner's lead and contributors; ask one of them.");
        }
        if (!isOpen(audit) && !isReopened(audit, controlId)) {
            throw new Conflict(
                    "The answers are locked; until the audit is found ready the partner's lead can open them again with a reason.");
        }
    }

    private boolean isOpen(AuditSummary audit) {
        return !audit.state().isOver()
                && !audit.state().hasReached(AuditState.CONDUCT)
                && submissions.find(audit.id()).filter(Submission::locked).isEmpty();
    }

    private boolean isReopened(AuditSummary audit, String controlId) {
        return !audit.state().isOver()
                && !audit.state().hasReached(AuditState.CONDUCT)
                && responses.reopened(audit.id()).contains(controlId);
    }

    private static boolean isPartnerSide(Actor actor) {
        return actor.is(Role.PARTNER_LEAD) || actor.is(Role.PARTNER_CONTRIBUTOR);
    }

    private static Conflict overtaken(String controlId, Optional<Response> theirs) {
        String who = theirs.map(Response::responder).orElse("A colleague");
        return new Conflict(who + " has answered control " + controlId + " in between; choose which answer stays.");
    }

    static @Nullable String words(@Nullable Response response) {
        if (response == null) {
            return null;
        }
        String claim = response.claim() == null ? "No claim" : response.claim().title();
        return response.statement().isEmpty() ? claim : claim + ": " + response.statement();
    }

    private void record(
            String action,
            String auditId,
            @Nullable String about,
            Actor actor,
            @Nullable String why,
            @Nullable String from,
            @Nullable String to) {
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did(action)
                .on(auditId)
                .about(about)
                .because(why)
                .changed(from, to));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
