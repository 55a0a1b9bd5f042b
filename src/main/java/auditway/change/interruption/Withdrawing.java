package auditway.change.interruption;

import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.request.RequestKind;
import auditway.audit.request.Requests;
import auditway.audit.request.Requests.NoTerms;
import auditway.audit.request.Subject;
import auditway.change.interruption.Withdrawing.WithdrawAudit;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import org.springframework.stereotype.Component;

/** The partner leaves an audit; not once the file is with those who decide. */
@Component
class Withdrawing implements RequestKind<WithdrawAudit> {

    /** Answers of the form withdraw-audit. */
    record WithdrawAudit(String reason, boolean confirmed) {}

    private final Requests requests;
    private final EarlyEnds ends;

    Withdrawing(Requests requests, EarlyEnds ends) {
        this.requests = requests;
        this.ends = ends;
    }

    @Override
    public String noun() {
        return "Withdrawal";
    }

    @Override
    public boolean whileOnHold() {
        return true;
    }

    @Override
    public boolean makesSense(AuditSummary audit) {
        return !audit.state().isOver() && !audit.state().hasReached(AuditState.TECHNICAL_REVIEW);
    }

    @Override
    public String askedBy() {
        return "the partner lead";
    }

    @Override
    public boolean mayAsk(Subject subject, Actor actor) {
        return actor.is(Role.PARTNER_LEAD);
    }

    @Override
    public void ask(WithdrawAudit answers, Subject subject, Actor actor) {
        String reason = answers.reason().strip();
        ends.end(requests.done(kind(), subject, reason, new NoTerms(), actor), AuditState.WITHDRAWN, reason, actor);
    }
}
