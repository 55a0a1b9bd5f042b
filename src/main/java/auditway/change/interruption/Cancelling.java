package auditway.change.interruption;

import auditway.audit.audit.AuditState;
import auditway.audit.request.RequestKind;
import auditway.audit.request.Requests;
import auditway.audit.request.Requests.NoTerms;
import auditway.audit.request.Subject;
import auditway.change.interruption.Cancelling.CancelAudit;
import auditway.platform.people.Actor;
import org.springframework.stereotype.Component;

/** The programme ends an audit. */
@Component
class Cancelling implements RequestKind<CancelAudit> {

    /** Answers of the form cancel-audit. */
    record CancelAudit(String reason, boolean confirmed) {}

    private final Requests requests;
    private final EarlyEnds ends;

    Cancelling(Requests requests, EarlyEnds ends) {
        this.requests = requests;
        this.ends = ends;
    }

    @Override
    public String noun() {
        return "Cancellation";
    }

    @Override
    public boolean whileOnHold() {
        return true;
    }

    @Override
    public String askedBy() {
        return "the coordinator";
    }

    @Override
    public boolean mayAsk(Subject subject, Actor actor) {
        return actor.isCoordinating();
    }

    @Override
    public void ask(CancelAudit answers, Subject subject, Actor actor) {
        String reason = answers.reason().strip();
        ends.end(requests.done(kind(), subject, reason, new NoTerms(), actor), AuditState.CANCELLED, reason, actor);
    }
}
