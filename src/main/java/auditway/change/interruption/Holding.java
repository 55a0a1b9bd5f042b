package auditway.change.interruption;

import auditway.audit.audit.AuditCourse;
import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.request.Request;
import auditway.audit.request.RequestDecision;
import auditway.audit.request.RequestKind;
import auditway.audit.request.RequestNews;
import auditway.audit.request.Requests;
import auditway.audit.request.Requests.NoTerms;
import auditway.audit.request.Subject;
import auditway.audit.request.Wording;
import auditway.change.interruption.Holding.HoldAudit;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Actor;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Processes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The coordinator lets an audit stand still for a while: everything in it, its clocks with it. */
@Component
class Holding implements RequestKind<HoldAudit> {

    static final String KIND = "hold";

    /** Answers of the form hold-audit. */
    record HoldAudit(String reason) {}

    private final Requests requests;
    private final RequestNews news;
    private final HoldLimits limits;
    private final AuditCourse course;
    private final AuditDirectory audits;
    private final Processes processes;

    Holding(
            Requests requests,
            RequestNews news,
            HoldLimits limits,
            AuditCourse course,
            AuditDirectory audits,
            Processes processes) {
        this.requests = requests;
        this.news = news;
        this.limits = limits;
        this.course = course;
        this.audits = audits;
        this.processes = processes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean isAboutTheDay() {
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
    public Optional<String> whyNot(Subject subject) {
        return audits.get(subject.auditId()).isOnHold()
                ? Optional.of("The audit is on hold already; one hold at a time.")
                : Optional.empty();
    }

    @Override
    public Map<String, Object> prefill(Subject subject) {
        return Map.of("limit", limits.longest(subject.auditId()));
    }

    @Override
    public void ask(HoldAudit answers, Subject subject, Actor actor) {
        String auditId = subject.auditId();
        String reason = answers.reason().strip();
        AuditSummary audit = audits.get(auditId);
        course.hold(auditId, reason, actor);
        Request hold = requests.ask(kind(), subject, reason, new NoTerms(), actor);
        String sentence = "%s has put %s on hold since %s: %s"
                .formatted(actor.name(), auditId, Wording.day(hold.asked().at(), audit.zone()), reason);
        processes.suspend(auditId, sentence);
        news.tellAll(
                hold,
                "begun",
                actor,
                "On hold: " + audit.partner(),
                List.of(
                        sentence,
                        "Nothing can be done in it meanwhile, and every date that the time on hold crosses is later by"
                                + " its length."));
    }

    @Override
    public Optional<DueDate> due(OpenStep step, Request hold, AuditDeadlines deadlines) {
        DueDate expiry = limits.expiry(hold);
        return step.step().equals("resumeAudit")
                ? Optional.of(expiry)
                : deadlines.due(hold.auditId(), step.step(), expiry.at());
    }

    @Override
    public Work work(Request hold) {
        return new Work("", "put on hold by " + hold.asked().name());
    }

    /** The audit's course tells the trail. */
    @Override
    public String askedAction() {
        return "";
    }

    @Override
    public String decidedAction(RequestDecision decision) {
        return "";
    }
}
