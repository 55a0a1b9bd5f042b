package auditway.cycle;

import auditway.audit.request.Subject;
import auditway.catalogue.auditee.Designation.State;
import auditway.cycle.SuspendingDesignation.SuspendDesignation;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The programme manager suspends a designation. */
@Component
class SuspendingDesignation extends AboutDesignation<SuspendDesignation> {

    /** Why. */
    record SuspendDesignation(String reason) {}

    SuspendingDesignation(Cycles cycles, KeepingDesignations keeping) {
        super(cycles, keeping, Role.PROGRAMME_MANAGER, Set.of(State.ACTIVE, State.RENEWAL_DUE));
    }

    @Override
    public void ask(SuspendDesignation answers, Subject subject, Actor actor) {
        keeping.suspend(held(subject), answers.reason().strip(), actor);
    }
}
