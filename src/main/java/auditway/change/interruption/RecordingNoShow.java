package auditway.change.interruption;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.Request;
import auditway.audit.request.RequestKind;
import auditway.audit.request.Requests;
import auditway.audit.request.Subject;
import auditway.audit.request.Wording;
import auditway.change.interruption.RecordingNoShow.RecordNoShow;
import auditway.change.rescheduling.AuditDay;
import auditway.change.rescheduling.Cause;
import auditway.change.rescheduling.Reschedules;
import auditway.platform.people.Actor;
import auditway.platform.workflow.OpenStep;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The lead auditor records on the day of the audit that a side did not come. */
@Component
class RecordingNoShow implements RequestKind<RecordNoShow>, MissedDayWording {

    static final String KIND = "no-show";

    /** Answers of the form record-no-show; {@code absent} is {@code partner} or {@code auditor}. */
    record RecordNoShow(String absent, String reason) {}

    private final Requests requests;
    private final AuditDirectory audits;
    private final AuditDay day;
    private final Reschedules reschedules;

    RecordingNoShow(Requests requests, AuditDirectory audits, AuditDay day, Reschedules reschedules) {
        this.requests = requests;
        this.audits = audits;
        this.day = day;
        this.reschedules = reschedules;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean makesSense(AuditSummary audit) {
        return (audit.state() == AuditState.PREPARATION || audit.state() == AuditState.CONDUCT) && day.isToday(audit);
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
        if (audit.starts() == null || !day.isToday(audit)) {
            return Optional.of("A no-show is recorded on the day of the audit"
                    + (audit.starts() == null
                            ? ", and none is agreed."
                            : ", " + Wording.day(audit.starts(), audit.zone()) + "."));
        }
        if (day.hasBegun(audit)) {
            return Optional.of("The opening meeting was held, so both sides came; break the audit off instead.");
        }
        return Optional.empty();
    }

    @Override
    public void ask(RecordNoShow answers, Subject subject, Actor actor) {
        requests.ask(kind(), subject, answers.reason().strip(), new MissedDay(answers.absent()), actor);
    }

    /** A further move of the partner is decided by the programme manager. */
    @Override
    public String role(OpenStep step, Request request) {
        boolean further = MissedDay.of(request) == Cause.PARTNER && reschedules.partnerUsedUp(request.auditId());
        return further ? "programmeManager" : step.role();
    }

    @Override
    public String askedAction() {
        return "No-show recorded";
    }
}
