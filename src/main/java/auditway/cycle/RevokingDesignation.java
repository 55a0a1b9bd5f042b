package auditway.cycle;

import auditway.audit.request.Subject;
import auditway.catalogue.auditee.Designation.State;
import auditway.cycle.RevokingDesignation.RevokeDesignation;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The programme manager revokes a designation, which ends its cycle. */
@Component
class RevokingDesignation extends AboutDesignation<RevokeDesignation> {

    /** Why, and that it ends for good. */
    record RevokeDesignation(String reason, boolean confirmed) {}

    RevokingDesignation(Cycles cycles, KeepingDesignations keeping) {
        super(cycles, keeping, Role.PROGRAMME_MANAGER, Set.of(State.ACTIVE, State.RENEWAL_DUE, State.SUSPENDED));
    }

    @Override
    public void ask(RevokeDesignation answers, Subject subject, Actor actor) {
        keeping.end(held(subject), State.REVOKED, answers.reason().strip(), actor);
    }
}
