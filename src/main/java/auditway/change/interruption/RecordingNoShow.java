package auditway.change.interruption;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.RequestKind;
import auditway.audit.request.Subject;
import auditway.audit.request.Wording;
import auditway.change.interruption.RecordingNoShow.RecordNoShow;
import auditway.change.rescheduling.AuditDay;
import auditway.platform.people.Actor;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The lead auditor records on the day of the audit that a side did not come. */
@Component
class RecordingNoShow implements RequestKind<RecordNoShow> {

    /** Answers of the form record-no-show; {@code absent} is {@code partner} or {@code auditor}. */
    record RecordNoShow(String absent, String reason) {}

    private final MissedDays missed;
    private final AuditDirectory audits;
    private final AuditDay day;

    RecordingNoShow(MissedDays missed, AuditDirectory audits, AuditDay day) {
        this.missed = missed;
        this.audits = audits;
        this.day = day;
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
        missed.begin(
                Interruption.Kind.NO_SHOW,
                subject.auditId(),
                answers.absent(),
                answers.reason().strip(),
                actor);
    }
}
