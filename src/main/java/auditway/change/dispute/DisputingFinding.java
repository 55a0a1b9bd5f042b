package auditway.change.dispute;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Deeds;
import auditway.audit.request.RequestKind;
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
import auditway.platform.trail.Trail;
import auditway.platform.workflow.Processes;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The partner lead disputes a finding, soon after the gap report and once. */
@Component
class DisputingFinding implements RequestKind<DisputeFinding> {

    /** What is wrong with it, and what should be found instead. */
    record DisputeFinding(String grounds, String wanted) {}

    private final AuditDirectory audits;
    private final Findings findings;
    private final Disputes disputes;
    private final DisputeStore store;
    private final ActionItems items;
    private final RelievingActionItems relieving;
    private final AuditDeadlines deadlines;
    private final Processes processes;
    private final Trail trail;
    private final Deeds deeds;
    private final Clock clock;

    DisputingFinding(
            AuditDirectory audits,
            Findings findings,
            Disputes disputes,
            DisputeStore store,
            ActionItems items,
            RelievingActionItems relieving,
            AuditDeadlines deadlines,
            Processes processes,
            Trail trail,
            Deeds deeds,
            Clock clock) {
        this.audits = audits;
        this.findings = findings;
        this.disputes = disputes;
        this.store = store;
        this.items = items;
        this.relieving = relieving;
        this.deadlines = deadlines;
        this.processes = processes;
        this.trail = trail;
        this.deeds = deeds;
        this.clock = clock;
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
    public boolean mayAsk(Subject subject, Actor actor) {
        return actor.isPartner() && actor.is(Role.PARTNER_LEAD);
    }

    private Finding finding(Subject subject) {
        return findings.get(subject.id());
    }

    @Override
    public Optional<String> whyNot(Subject subject) {
        Finding finding = finding(subject);
        if (disputes.ofFinding(finding.id()).isPresent()) {
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
        Dispute dispute = store.save(new Dispute(
                finding.id() + "-D",
                null,
                finding.auditId(),
                finding.id(),
                finding.label(),
                finding.wording().title(),
                finding.grade(),
                item.map(ActionItem::id).orElse(null),
                answers.grounds().strip(),
                answers.wanted().strip(),
                actor.accountId(),
                clock.instant(),
                Dispute.State.DISPUTED,
                null,
                null,
                null,
                null));
        trail.record(deeds.did("Finding disputed", finding.auditId(), actor)
                .about(finding.id())
                .because(dispute.grounds()));
        item.ifPresent(stopped ->
                relieving.stopClock(stopped.id(), finding.label() + " is disputed; the clock is stopped.", actor));
        processes.start("dispute", dispute.id(), finding.auditId());
    }

    @Override
    public String page(Subject subject) {
        return "/audits/" + subject.auditId() + "/disputes";
    }
}
