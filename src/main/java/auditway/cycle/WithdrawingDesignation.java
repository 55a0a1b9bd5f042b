package auditway.cycle;

import auditway.audit.request.Subject;
import auditway.catalogue.auditee.Designation.State;
import auditway.cycle.WithdrawingDesignation.WithdrawDesignation;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The partner's lead gives a designation up, which ends its cycle. */
@Component
class WithdrawingDesignation extends AboutDesignation<WithdrawDesignation> {

    /** Why, and that it ends for good. */
    record WithdrawDesignation(String reason, boolean confirmed) {}

    WithdrawingDesignation(Cycles cycles, KeepingDesignations keeping) {
        super(cycles, keeping, Role.PARTNER_LEAD, Set.of(State.ACTIVE, State.RENEWAL_DUE, State.SUSPENDED));
    }

    @Override
    public void ask(WithdrawDesignation answers, Subject subject, Actor actor) {
        keeping.end(held(subject), State.WITHDRAWN, answers.reason().strip(), actor);
    }
}
