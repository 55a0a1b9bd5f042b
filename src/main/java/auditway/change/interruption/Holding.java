package auditway.change.interruption;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.detour.Detour;
import auditway.audit.detour.Subject;
import auditway.change.interruption.Holding.HoldAudit;
import auditway.platform.people.Actor;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The coordinator lets an audit stand still for a while. */
@Component
class Holding implements Detour<HoldAudit> {

    /** Answers of the form hold-audit. */
    record HoldAudit(String reason) {}

    private final Holds holds;
    private final AuditDirectory audits;

    Holding(Holds holds, AuditDirectory audits) {
        this.holds = holds;
        this.audits = audits;
    }

    @Override
    public String form() {
        return "hold-audit";
    }

    @Override
    public String title() {
        return "Put on hold";
    }

    @Override
    public String effect() {
        return "The audit pauses at once until a coordinator resumes it; both sides are notified.";
    }

    @Override
    public Kind kind() {
        return Kind.AUDIT;
    }

    @Override
    public Class<HoldAudit> answers() {
        return HoldAudit.class;
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
