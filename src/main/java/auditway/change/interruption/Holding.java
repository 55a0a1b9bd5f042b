package auditway.change.interruption;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.request.RequestKind;
import auditway.audit.request.Subject;
import auditway.change.interruption.Holding.HoldAudit;
import auditway.platform.people.Actor;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The coordinator lets an audit stand still for a while. */
@Component
class Holding implements RequestKind<HoldAudit> {

    /** Answers of the form hold-audit. */
    record HoldAudit(String reason) {}

    private final Holds holds;
    private final AuditDirectory audits;

    Holding(Holds holds, AuditDirectory audits) {
        this.holds = holds;
        this.audits = audits;
    }

    @Override
    public boolean isAboutTheDay() {
        return true;
    }

    @Override
    public boolean mayAsk(Subject subject, Actor actor) {
        return actor.isCoordinating();
    }

    @Override
    public Optional<String> whyNot(Subject subject) {
        return audits.get(subject.auditId()).isOnHold()
                ? Optional.of("The audit is on hold already; one hold at a time.")
                : Optional.empty();
    }

    @Override
    public Map<String, Object> prefill(Subject subject) {
        return Map.of("limit", holds.longest(subject.auditId()));
    }

    @Override
    public void ask(HoldAudit answers, Subject subject, Actor actor) {
        holds.hold(subject.auditId(), answers.reason().strip(), actor);
    }
}
