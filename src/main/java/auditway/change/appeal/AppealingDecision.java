package auditway.change.appeal;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Deeds;
import auditway.audit.audit.Milestone;
import auditway.audit.request.RequestKind;
import auditway.audit.request.Subject;
import auditway.change.appeal.AppealingDecision.RequestAppeal;
import auditway.followup.decision.Conclusion;
import auditway.followup.decision.Conclusions;
import auditway.followup.decision.Decision;
import auditway.followup.decision.Result;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Conflict;
import auditway.platform.trail.Trail;
import auditway.platform.workflow.Processes;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The partner appeals against the decision, within the time its edition gives. */
@Component
class AppealingDecision implements RequestKind<RequestAppeal> {

    /** Why the decision is wrong, and what is wanted instead. */
    record RequestAppeal(String grounds, String wanted) {}

    private final Appeals appeals;
    private final AuditDirectory audits;
    private final AuditDeadlines deadlines;
    private final Conclusions conclusions;
    private final Processes processes;
    private final Trail trail;
    private final Deeds deeds;
    private final Clock clock;

    AppealingDecision(
            Appeals appeals,
            AuditDirectory audits,
            AuditDeadlines deadlines,
            Conclusions conclusions,
            Processes processes,
            Trail trail,
            Deeds deeds,
            Clock clock) {
        this.appeals = appeals;
        this.audits = audits;
        this.deadlines = deadlines;
        this.conclusions = conclusions;
        this.processes = processes;
        this.trail = trail;
        this.deeds = deeds;
        this.clock = clock;
    }

    @Override
    public boolean makesSense(AuditSummary audit) {
        return audit.state() == AuditState.REPORTING || audit.state() == AuditState.CLOSED;
    }

    @Override
    public boolean mayAsk(Subject subject, Actor actor) {
        return actor.is(Role.PARTNER_LEAD);
    }

    @Override
    public Optional<String> whyNot(Subject subject) {
        String auditId = subject.auditId();
        Optional<Decision> decision = decision(auditId);
        if (decision.isEmpty()) {
            return Optional.of("There is no decision on " + auditId + " yet to appeal against.");
        }
        if (appeals.findByAuditId(auditId).isPresent()) {
            return Optional.of("The decision on " + auditId + " was appealed against already; there is one appeal.");
        }
        if (decision.get().result() == Result.PASS) {
            return Optional.of("The audit was passed without conditions; there is nothing better to appeal for.");
        }
        return limit(auditId)
                .filter(limit -> clock.instant().isAfter(limit.at()))
                .map(limit -> "The time to appeal is over: " + limit.why());
    }

    private Optional<DueDate> limit(String auditId) {
        Instant decided = audits.milestone(auditId, Milestone.DECISION).orElseGet(clock::instant);
        return deadlines.due(auditId, "requestAppeal", decided);
    }

    private Optional<Decision> decision(String auditId) {
        return conclusions.find(auditId).flatMap(Conclusion::decision);
    }

    @Override
    public Map<String, Object> prefill(Subject subject) {
        return decision(subject.auditId())
                .<Map<String, Object>>map(taken -> Map.of(
                        "decision",
                        taken.result().title() + ". " + taken.rationale(),
                        "limit",
                        limit(subject.auditId()).map(DueDate::why).orElse("")))
                .orElse(Map.of());
    }

    @Override
    public void ask(RequestAppeal answers, Subject subject, Actor actor) {
        String auditId = subject.auditId();
        Decision decision = decision(auditId)
                .orElseThrow(
                        () -> new Conflict("There is no decision on " + auditId + " yet; appeal once it is made."));
        Appeal appeal = appeals.save(new Appeal(
                auditId + "-APPEAL",
                null,
                auditId,
                decision.result(),
                answers.grounds().strip(),
                answers.wanted().strip(),
                actor.accountId(),
                clock.instant(),
                null,
                null,
                null));
        trail.record(deeds.did("Decision appealed against", auditId, actor).because(appeal.grounds()));
        processes.start("appeal", appeal.id(), auditId);
    }

    @Override
    public String page(Subject subject) {
        return "/audits/" + subject.auditId() + "/appeal";
    }
}
