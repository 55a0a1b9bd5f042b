package auditway.conduct.assessment;

import auditway.audit.audit.EditionChanged;
import auditway.audit.audit.ScopeChanged;
import auditway.catalogue.programme.Editions;
import auditway.catalogue.programme.Succession;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single answers that were handed in and are wanted again, because a newer edition asks otherwise or the scope grew (rule 20). */
@Service
@Transactional
public class ReopenedControls {

    private final ResponseRows responses;
    private final SelfAssessment selfAssessment;
    private final Editions editions;
    private final Trail trail;
    private final JdbcClient jdbc;

    ReopenedControls(
            ResponseRows responses, SelfAssessment selfAssessment, Editions editions, Trail trail, JdbcClient jdbc) {
        this.responses = responses;
        this.selfAssessment = selfAssessment;
        this.editions = editions;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    /** Controls the partner may answer although the rest is handed in. */
    @Transactional(readOnly = true)
    public List<String> of(String auditId) {
        return responses.reopened(auditId);
    }

    /** Answers of the form answer-changed-controls. */
    public record AnswerChangedControls(boolean declaration) {}

    @Prefills("answer-changed-controls")
    public Map<String, Object> changed(OpenStep step) {
        List<Reopened> open = responses.reopenings(step.auditId()).stream()
                .filter(one -> !one.isByPartner())
                .toList();
        return Map.of(
                "why", open.stream().map(Reopened::why).distinct().collect(Collectors.joining(" ")),
                "controls", open.stream().map(Reopened::controlId).collect(Collectors.joining(", ")));
    }

    /**
     * Takes the answers of the reopened controls; they are locked again.
     *
     * @throws Invalid if a control in scope still wants an answer
     */
    @Completes("answer-changed-controls")
    public Outcome handIn(AnswerChangedControls answers, OpenStep step, Actor actor) {
        String auditId = step.auditId();
        selfAssessment.demandAnswered(
                auditId, "", selfAssessment.unanswered(auditId), "; answer them on the self-assessment page.");
        jdbc.sql("delete from response_reopened where audit_id = :audit")
                .param("audit", auditId)
                .update();
        selfAssessment.lock(auditId, actor);
        return Outcome.done();
    }

    /** Answers to controls that ask the same are carried over, the others are asked for again. */
    @EventListener
    void on(EditionChanged moved) {
        Succession succession = Succession.of(editions.get(moved.fromEditionId()), editions.get(moved.toEditionId()));
        List<Response> kept = new ArrayList<>();
        for (Response response : responses.ofAudit(moved.auditId())) {
            String carried = succession.carried().get(response.controlId());
            String changed = succession.changed().get(response.controlId());
            if (carried != null) {
                kept.add(response.goingOn(carried, response.claim()));
            } else if (changed != null) {
                kept.add(response.goingOn(changed, null));
                record(
                        "Answer opened again",
                        response,
                        "Control " + changed + " asks something else in the newer edition.");
            } else {
                record(
                        "Answer set aside",
                        response,
                        "The newer edition does not ask control " + response.controlId() + ".");
            }
        }
        responses.replace(moved.auditId(), kept);
        reopen(moved.auditId(), succession.toAnswer(), "The newer edition asks it otherwise or for the first time.");
    }

    /** Controls that are in scope again are answered; of those that left nothing is wanted any more. */
    @EventListener
    void on(ScopeChanged changed) {
        changed.leftOut()
                .forEach(control -> jdbc.sql(
                                "delete from response_reopened where audit_id = :audit and control_id = :control")
                        .param("audit", changed.auditId())
                        .param("control", control)
                        .update());
        reopen(changed.auditId(), changed.added(), "It is in the scope of the audit again.");
    }

    /** Where the self-assessment was submitted, those of them that lack an answer. */
    private void reopen(String auditId, Collection<String> controls, String why) {
        if (selfAssessment.submission(auditId).filter(Submission::locked).isEmpty()) {
            return;
        }
        List<String> unanswered = selfAssessment.unanswered(auditId);
        controls.stream().filter(unanswered::contains).forEach(control -> {
            responses.reopen(auditId, new Reopened(control, why, ""));
            trail.record(TrailEntry.by(Actor.SYSTEM.accountId(), Actor.SYSTEM.name(), Actor.SYSTEM.title())
                    .did("Control unlocked")
                    .on(auditId)
                    .about(control)
                    .because(why)
                    .changed("locked", "open"));
        });
    }

    private void record(String action, Response response, String why) {
        trail.record(TrailEntry.by(Actor.SYSTEM.accountId(), Actor.SYSTEM.name(), Actor.SYSTEM.title())
                .did(action)
                .on(response.auditId())
                .about(response.controlId())
                .because(why)
                .changed(SelfAssessment.words(response), null));
    }
}
