package auditway.change.interruption;

import auditway.audit.audit.AuditState;
import auditway.audit.request.RequestKind;
import auditway.audit.request.Subject;
import auditway.change.interruption.Cancelling.CancelAudit;
import auditway.platform.people.Actor;
import org.springframework.stereotype.Component;

/** The programme ends an audit. */
@Component
class Cancelling implements RequestKind<CancelAudit> {

    /** Answers of the form cancel-audit. */
    record CancelAudit(String reason, boolean confirmed) {}

    private final EarlyEnds ends;

    Cancelling(EarlyEnds ends) {
        this.ends = ends;
    }

    @Override
    public boolean whileOnHold() {
        return true;
    }

    @Override
    public boolean mayAsk(Subject subject, Actor actor) {
        return actor.isCoordinating();
    }

    @Override
    public void ask(CancelAudit answers, Subject subject, Actor actor) {
        ends.end(subject.auditId(), AuditState.CANCELLED, answers.reason().strip(), actor, "");
    }
}
