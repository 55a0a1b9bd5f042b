package auditway.conduct.assessment;

import auditway.audit.audit.EditionChanged;
import auditway.catalogue.programme.Editions;
import auditway.catalogue.programme.Succession;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Single answers that were handed in and are wanted again, because the audit moved to an edition that asks otherwise (rule 20). */
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

    /**
     * Takes the answers of the reopened controls; they are locked again.
     *
     * @throws Invalid if a control in scope still wants an answer
     */
    public void handIn(String auditId, Actor actor) {
        selfAssessment.demandAnswered(
                auditId, "", selfAssessment.unanswered(auditId), "; answer them on the self-assessment page.");
        jdbc.sql("delete from response_reopened where audit_id = :audit")
                .param("audit", auditId)
                .update();
        selfAssessment.lock(auditId, actor);
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
        if (selfAssessment
                .submission(moved.auditId())
                .filter(Submission::locked)
                .isPresent()) {
            reopen(moved.auditId(), succession.toAnswer());
        }
    }

    private void reopen(String auditId, List<String> controls) {
        List<String> unanswered = selfAssessment.unanswered(auditId);
        controls.stream().filter(unanswered::contains).forEach(control -> {
            responses.reopen(
                    auditId, new Reopened(control, "The newer edition asks it otherwise or for the first time.", ""));
            trail.record(TrailEntry.by(Actor.SYSTEM.accountId(), Actor.SYSTEM.name(), Actor.SYSTEM.title())
                    .did("Control unlocked")
                    .on(auditId)
                    .about(control)
                    .because("The newer edition asks it otherwise or for the first time.")
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
