package auditway.change.interruption;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.RequestKind;
import auditway.audit.request.Requests;
import auditway.audit.request.Subject;
import auditway.change.interruption.BreakingOff.InterruptAudit;
import auditway.change.rescheduling.AuditDay;
import auditway.platform.people.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The lead auditor breaks the audit off after its opening meeting; what was assessed is kept. */
@Component
class BreakingOff implements RequestKind<InterruptAudit>, MissedDayWording {

    static final String KIND = "interrupted-audit";

    /** Answers of the form interrupt-audit; {@code cause} is {@code partner} or {@code auditor}. */
    record InterruptAudit(String cause, String reason) {}

    private final Requests requests;
    private final AuditDirectory audits;
    private final AuditDay day;

    BreakingOff(Requests requests, AuditDirectory audits, AuditDay day) {
        this.requests = requests;
        this.audits = audits;
        this.day = day;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean makesSense(AuditSummary audit) {
        return audit.state() == AuditState.CONDUCT;
    }

    @Override
    public boolean isAboutTheDay() {
        return true;
    }

    @Override
    public String askedBy() {
        return "the lead auditor";
    }

    @Override
    public boolean mayAsk(Subject subject, Actor actor) {
        return audits.holds(actor, subject.auditId(), TeamRole.LEAD_AUDITOR);
    }

    @Override
    public Optional<String> whyNot(Subject subject) {
        AuditSummary audit = audits.get(subject.auditId());
        if (audit.state() != AuditState.CONDUCT || !day.hasBegun(audit)) {
            return Optional.of("An audit is broken off between its opening and its closing meeting only.");
        }
        return Optional.empty();
    }

    @Override
    public void ask(InterruptAudit answers, Subject subject, Actor actor) {
        requests.ask(kind(), subject, answers.reason().strip(), new MissedDay(answers.cause()), actor);
    }

    @Override
    public String askedAction() {
        return "Audit broken off";
    }
}
