package auditway.change.dispute;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.request.Request;
import auditway.audit.request.RequestDecision;
import auditway.audit.request.RequestKind;
import auditway.audit.request.Requests;
import auditway.audit.request.Subject;
import auditway.change.dispute.DisputingFinding.DisputeFinding;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.Grade;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.followup.actionitem.RelievingActionItems;
import auditway.platform.calendar.DueDate;
import auditway.platform.calendar.LocalMoment;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.workflow.OpenStep;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The partner lead disputes a finding, soon after the gap report and once. */
@Component
class DisputingFinding implements RequestKind<DisputeFinding> {

    /** What is wrong with it, and what should be found instead. */
    record DisputeFinding(String grounds, String wanted) {}

    private final Requests requests;
    private final AuditDirectory audits;
    private final AuditDeadlines deadlines;
    private final Findings findings;
    private final ActionItems items;
    private final RelievingActionItems relieving;
    private final Clock clock;

    DisputingFinding(
            Requests requests,
            AuditDirectory audits,
            AuditDeadlines deadlines,
            Findings findings,
            ActionItems items,
            RelievingActionItems relieving,
            Clock clock) {
        this.requests = requests;
        this.audits = audits;
        this.deadlines = deadlines;
        this.findings = findings;
        this.items = items;
        this.relieving = relieving;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return Dispute.KIND;
    }

    @Override
    public About about() {
        return About.FINDING;
    }

    @Override
    public boolean makesSense(AuditSummary audit) {
        return audit.state() == AuditState.FINDINGS_REVIEW || audit.state() == AuditState.ACTION_CLOSURE;
    }

    @Override
    public String askedBy() {
        return "the partner lead";
    }

    @Override
    public boolean mayAsk(Subject subject, Actor actor) {
        return actor.isPartner() && actor.is(Role.PARTNER_LEAD);
    }

    private Finding finding(Subject subject) {
        return findings.get(subject.id());
    }

    @Override
    public Optional<String> whyNot(Subject subject) {
        Finding finding = finding(subject);
        if (!requests.about(finding.id(), Dispute.KIND).isEmpty()) {
            return Optional.of(finding.label() + " was disputed already; a finding is disputed once.");
        }
        if (finding.grade() == Grade.STRENGTH) {
            return Optional.of("A strength is not disputed.");
        }
        return limit(subject.auditId())
                .filter(limit -> clock.instant().isAfter(limit.at()))
                .map(limit -> "The time to dispute a finding is over: " + limit.why())
                .or(() -> item(finding).flatMap(ActionItem::whyNoDispute));
    }

    private Optional<DueDate> limit(String auditId) {
        return deadlines.due(auditId, "disputeFinding", clock.instant());
    }

    private Optional<ActionItem> item(Finding finding) {
        return items.of(finding.auditId()).stream()
                .filter(item -> item.findingId().equals(finding.id()))
                .reduce((earlier, last) -> last);
    }

    @Override
    public Map<String, Object> prefill(Subject subject) {
        Finding finding = finding(subject);
        Map<String, Object> shown = new HashMap<>(Map.of(
                "finding", finding.label(),
                "graded", finding.grade().title().toLowerCase(Locale.ROOT),
                "title", finding.wording().title()));
        ZoneId zone = audits.get(subject.auditId()).zone();
        limit(subject.auditId()).ifPresent(limit -> shown.put("limit", LocalMoment.say(limit.at(), zone)));
        return shown;
    }

    @Override
    public void ask(DisputeFinding answers, Subject subject, Actor actor) {
        Finding finding = finding(subject);
        Optional<ActionItem> item = item(finding);
        item.ifPresent(stopped ->
                relieving.stopClock(stopped.id(), finding.label() + " is disputed; the clock is stopped.", actor));
        DisputeTerms terms = new DisputeTerms(
                finding.label(),
                finding.wording().title(),
                finding.grade(),
                item.map(ActionItem::id).orElse(null),
                answers.wanted().strip(),
                null,
                null);
        requests.ask(Dispute.KIND, subject, answers.grounds().strip(), terms, actor);
    }

    @Override
    public Work work(Request request) {
        DisputeTerms terms = Dispute.of(request).terms();
        return new Work("Dispute, " + terms.finding(), terms.title());
    }

    @Override
    public Optional<DueDate> due(OpenStep step, Request request, AuditDeadlines limits) {
        Dispute dispute = Dispute.of(request);
        Instant disputed = request.asked().at();
        Instant since = switch (step.step()) {
            case "acceptRuling" ->
                dispute.first().map(ruling -> ruling.decided().at()).orElse(disputed);
            case "ruleInSecondInstance" ->
                Objects.requireNonNullElse(dispute.terms().objectedAt(), disputed);
            default -> disputed;
        };
        return limits.due(request.auditId(), step.step(), since);
    }

    @Override
    public List<String> lines(Request request) {
        DisputeTerms terms = Dispute.of(request).terms();
        List<String> lines = new ArrayList<>(List.of(
                "%s, then graded %s: %s"
                        .formatted(terms.finding(), terms.grade().title().toLowerCase(Locale.ROOT), terms.title()),
                "Wanted: " + terms.wanted()));
        if (terms.objection() != null) {
            lines.add("Not accepted: " + terms.objection());
        }
        return lines;
    }

    @Override
    public String words(Request request, RequestDecision decision) {
        return Dispute.of(request).words(decision) + ".";
    }

    @Override
    public String standing(Request request) {
        Dispute dispute = Dispute.of(request);
        return dispute.isSettled()
                ? RequestKind.super.standing(request)
                : dispute.state().title();
    }

    @Override
    public String askedAction() {
        return "Finding disputed";
    }

    @Override
    public String decidedAction(RequestDecision decision) {
        return decision.instance() == 1 ? "Ruled on dispute" : "Ruled in second instance";
    }

    @Override
    public String page(Subject subject) {
        return "/audits/" + subject.auditId() + "/findings?finding="
                + subject.id().replace(subject.auditId() + "-", "");
    }
}
