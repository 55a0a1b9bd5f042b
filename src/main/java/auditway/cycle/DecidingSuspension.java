package auditway.cycle;

import auditway.audit.request.Wording;
import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designation.State;
import auditway.catalogue.auditee.Designation.Turn;
import auditway.catalogue.auditee.Organisation;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A suspension does not go on by itself: the programme manager reinstates the designation or revokes it. */
@Component
@Transactional
public class DecidingSuspension {

    /** Why, and how it goes on: {@code reinstated} or {@code revoked}. */
    public record DecideSuspension(String outcome, String reason) {}

    private final Cycles cycles;
    private final KeepingDesignations keeping;

    DecidingSuspension(Cycles cycles, KeepingDesignations keeping) {
        this.cycles = cycles;
        this.keeping = keeping;
    }

    @Prefills("decide-suspension")
    public Map<String, Object> suspended(OpenStep step) {
        Designation held = cycles.get(step.requiredSubject());
        Organisation partner = cycles.partner(held);
        return Map.of(
                "partner",
                partner.name(),
                "programme",
                keeping.programme(held),
                "since",
                Wording.day(turn(held).at(), partner.zone()),
                "why",
                turn(held).why());
    }

    @Completes("decide-suspension")
    public Outcome decide(DecideSuspension answers, OpenStep step, Actor actor) {
        Designation held = cycles.get(step.requiredSubject());
        if (held.state() != State.SUSPENDED) {
            throw new Conflict("The designation is not suspended any more; load its page again.");
        }
        if (answers.outcome().equals("revoked")) {
            keeping.finish(held, State.REVOKED, answers.reason().strip(), actor);
        } else {
            keeping.lift(held, answers.reason().strip(), actor);
        }
        return Outcome.of(answers.outcome());
    }

    private static Turn turn(Designation held) {
        return Optional.ofNullable(held.turned())
                .orElseThrow(() -> new Conflict(held.id() + " is not suspended; load its page again."));
    }
}
