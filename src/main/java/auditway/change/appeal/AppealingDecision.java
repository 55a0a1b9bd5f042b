package auditway.change.appeal;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Member;
import auditway.audit.audit.Milestone;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.Request;
import auditway.audit.request.RequestDecision;
import auditway.audit.request.RequestKind;
import auditway.audit.request.Requests;
import auditway.audit.request.Subject;
import auditway.change.appeal.AppealingDecision.RequestAppeal;
import auditway.followup.decision.Conclusion;
import auditway.followup.decision.Conclusions;
import auditway.followup.decision.Decision;
import auditway.followup.decision.Result;
import auditway.platform.calendar.DueDate;
import auditway.platform.calendar.LocalMoment;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Conflict;
import auditway.platform.workflow.OpenStep;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The partner appeals against the decision, within the time its edition gives. */
@Component
class AppealingDecision implements RequestKind<RequestAppeal> {

    /** Why the decision is wrong, and what is wanted instead. */
    record RequestAppeal(String grounds, String wanted) {}

    private final Requests requests;
    private final AuditDirectory audits;
    private final AuditDeadlines deadlines;
    private final Conclusions conclusions;
    private final Clock clock;

    AppealingDecision(
            Requests requests, AuditDirectory audits, AuditDeadlines deadlines, Conclusions conclusions, Clock clock) {
        this.requests = requests;
        this.audits = audits;
        this.deadlines = deadlines;
        this.conclusions = conclusions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Appeal.KIND;
    }

    @Override
    public boolean makesSense(AuditSummary audit) {
        return audit.state() == AuditState.REPORTING || audit.state() == AuditState.CLOSED;
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
    public Optional<String> whyNot(Subject subject) {
        String auditId = subject.auditId();
        Optional<Decision> decision = decision(auditId);
        if (decision.isEmpty()) {
            return Optional.of("There is no decision on " + auditId + " yet to appeal against.");
        }
        if (!requests.of(auditId, Appeal.KIND).isEmpty()) {
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
                        limit(subject.auditId())
                                .map(limit -> "You can appeal until %s: %s"
                                        .formatted(
                                                LocalMoment.say(
                                                        limit.at(),
                                                        audits.get(subject.auditId())
                                                                .zone()),
                                                limit.why()))
                                .orElse("")))
                .orElse(Map.of());
    }

    @Override
    public void ask(RequestAppeal answers, Subject subject, Actor actor) {
        String auditId = subject.auditId();
        Decision decision = decision(auditId)
                .orElseThrow(
                        () -> new Conflict("There is no decision on " + auditId + " yet; appeal once it is made."));
        requests.ask(
                Appeal.KIND,
                subject,
                answers.grounds().strip(),
                new Appeal(decision.result(), answers.wanted().strip(), null, null),
                actor);
    }

    @Override
    public Work work(Request request) {
        return new Work(
                "Appeal", "against " + Appeal.of(request).appealedResult().title());
    }

    /** The time of the panel counts from its appointment. */
    @Override
    public Optional<DueDate> due(OpenStep step, Request request, AuditDeadlines limits) {
        Instant appointed = Appeal.of(request).panelAt();
        return limits.due(
                request.auditId(),
                step.step(),
                appointed == null ? request.asked().at() : appointed);
    }

    /** The chair alone, of the panel. */
    @Override
    public List<String> holders(OpenStep step, Request request, List<String> ofRole) {
        String chair = Appeal.of(request).chair();
        return step.role().equals("appealPanel") && chair != null ? List.of(chair) : ofRole;
    }

    @Override
    public List<String> lines(Request request) {
        Appeal appeal = Appeal.of(request);
        String panel = audits.members(request.auditId()).stream()
                .filter(member -> member.role() == TeamRole.APPEAL_PANEL)
                .map(Member::name)
                .collect(Collectors.joining(", "));
        return List.of(
                "Against the decision: " + appeal.appealedResult().title() + ".",
                "Wanted: " + appeal.wanted(),
                panel.isEmpty()
                        ? "The panel is not appointed yet; no one who had a part in the audit or its decision will be on it."
                        : "Panel: " + panel + ".");
    }

    @Override
    public String words(Request request, RequestDecision decision) {
        return Appeal.words(request, decision);
    }

    @Override
    public String standing(Request request) {
        return request.isOpen()
                ? "Not ruled on yet, the decision stands until then"
                : RequestKind.super.standing(request);
    }

    @Override
    public String askedAction() {
        return "Decision appealed against";
    }

    @Override
    public String decidedAction(RequestDecision decision) {
        return Appeal.isAmended(decision) ? "Appeal granted" : "Appeal rejected";
    }

    @Override
    public String page(Subject subject) {
        return "/audits/" + subject.auditId() + "/requests";
    }
}
