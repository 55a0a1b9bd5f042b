package auditway.change.rescheduling;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.RequestKind;
import auditway.audit.request.Subject;
import auditway.change.rescheduling.RequestingReschedule.RequestReschedule;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Either side asks for another date than the agreed one. */
@Component
class RequestingReschedule implements RequestKind<RequestReschedule> {

    /**
     * Answers of the form request-reschedule.
     *
     * @param cause {@code partner} or {@code auditor}
     * @param windowFrom first day that would suit
     * @param windowTo last day that would suit
     */
    record RequestReschedule(String cause, LocalDate windowFrom, LocalDate windowTo, String reason) {}

    private final Reschedules reschedules;
    private final AuditDirectory audits;
    private final AuditDay day;

    RequestingReschedule(Reschedules reschedules, AuditDirectory audits, AuditDay day) {
        this.reschedules = reschedules;
        this.audits = audits;
        this.day = day;
    }

    @Override
    public boolean makesSense(AuditSummary audit) {
        return audit.state() == AuditState.PREPARATION || audit.state() == AuditState.CONDUCT;
    }

    @Override
    public boolean isAboutTheDay() {
        return true;
    }

    @Override
    public boolean mayAsk(Subject subject, Actor actor) {
        return actor.isCoordinating()
                || actor.is(Role.PARTNER_LEAD)
                || audits.holds(actor, subject.auditId(), TeamRole.LEAD_AUDITOR);
    }

    @Override
    public Optional<String> whyNot(Subject subject) {
        AuditSummary audit = audits.get(subject.auditId());
        if (audit.starts() == null) {
            return Optional.of(
                    "No date is agreed yet, so none can be moved; name another time when slots are offered.");
        }
        if (day.hasBegun(audit)) {
            return Optional.of("The audit has begun; its lead auditor can break it off, which leads to another date.");
        }
        return Optional.empty();
    }

    @Override
    public Map<String, Object> prefill(Subject subject) {
        return reschedules.shown(audits.get(subject.auditId()));
    }

    @Override
    public void ask(RequestReschedule answers, Subject subject, Actor actor) {
        reschedules.request(answers, subject.auditId(), actor);
    }
}
