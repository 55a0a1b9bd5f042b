package auditway.change.interruption;

import auditway.audit.audit.AuditState;
import auditway.audit.detour.Detour;
import auditway.audit.detour.Subject;
import auditway.change.interruption.Cancelling.CancelAudit;
import auditway.platform.people.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The programme ends an audit. */
@Component
class Cancelling implements Detour<CancelAudit> {

    /** Answers of the form cancel-audit. */
    record CancelAudit(String reason, boolean confirmed) {}

    private final EarlyEnds ends;

    Cancelling(EarlyEnds ends) {
        this.ends = ends;
    }

    @Override
    public String form() {
        return "cancel-audit";
    }

    @Override
    public String title() {
        return "Cancel audit";
    }

    @Override
    public String effect() {
        return "The audit ends at once; both sides are told why.";
    }

    @Override
    public Kind kind() {
        return Kind.AUDIT;
    }

    @Override
    public Class<CancelAudit> answers() {
        return CancelAudit.class;
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
    public Optional<String> whyNot(Subject subject) {
        return Optional.empty();
    }

    @Override
    public void ask(CancelAudit answers, Subject subject, Actor actor) {
        ends.end(subject.auditId(), AuditState.CANCELLED, answers.reason().strip(), actor, "");
    }
}
