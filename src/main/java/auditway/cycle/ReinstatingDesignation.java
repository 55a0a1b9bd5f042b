package auditway.cycle;

import auditway.audit.request.Subject;
import auditway.catalogue.auditee.Designation.State;
import auditway.cycle.ReinstatingDesignation.ReinstateDesignation;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The programme manager takes a suspension back. */
@Component
class ReinstatingDesignation extends AboutDesignation<ReinstateDesignation> {

    /** Why. */
    record ReinstateDesignation(String reason) {}

    ReinstatingDesignation(Cycles cycles, KeepingDesignations keeping) {
        super(cycles, keeping, Role.PROGRAMME_MANAGER, Set.of(State.SUSPENDED));
    }

    @Override
    public void ask(ReinstateDesignation answers, Subject subject, Actor actor) {
        keeping.reinstate(held(subject), answers.reason().strip(), actor);
    }
}
