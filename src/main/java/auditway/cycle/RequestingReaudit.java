package auditway.cycle;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Criteria;
import auditway.audit.audit.FollowingAudits;
import auditway.audit.request.RequestKind;
import auditway.audit.request.Subject;
import auditway.change.appeal.AppealsUnderWay;
import auditway.cycle.RequestingReaudit.RequestReaudit;
import auditway.followup.decision.Conclusion;
import auditway.followup.decision.Conclusions;
import auditway.followup.decision.Decision;
import auditway.followup.decision.Result;
import auditway.platform.calendar.DayCount;
import auditway.platform.calendar.DueDate;
import auditway.platform.calendar.DueDates;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The controls that failed are audited again, once, within the edition's days after the decision not to pass. */
@Component
class RequestingReaudit implements RequestKind<RequestReaudit> {

    /** What has been done since. */
    record RequestReaudit(String reason) {}

    private final AuditDirectory audits;
    private final Criteria criteria;
    private final FollowingAudits following;
    private final Conclusions conclusions;
    private final AppealsUnderWay appeals;
    private final DueDates dates;
    private final Trail trail;
    private final Clock clock;

    RequestingReaudit(
            AuditDirectory audits,
            Criteria criteria,
            FollowingAudits following,
            Conclusions conclusions,
            AppealsUnderWay appeals,
            DueDates dates,
            Trail trail,
            Clock clock) {
        this.audits = audits;
        this.criteria = criteria;
        this.following = following;
        this.conclusions = conclusions;
        this.appeals = appeals;
        this.dates = dates;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public boolean makesSense(AuditSummary audit) {
        return audit.state() == AuditState.CLOSED;
    }

    @Override
    public String askedBy() {
        return "the partner lead or the coordinator";
    }

    @Override
    public boolean mayAsk(Subject subject, Actor actor) {
        return actor.is(Role.PARTNER_LEAD) || actor.isCoordinating();
    }

    private Optional<Decision> notPassed(String auditId) {
        return conclusions
                .find(auditId)
                .flatMap(Conclusion::decision)
                .filter(decision -> decision.result() == Result.NO_PASS);
    }

    @Override
    public Optional<String> whyNot(Subject subject) {
        String auditId = subject.auditId();
        Optional<Decision> decision = notPassed(auditId);
        if (decision.isEmpty()) {
            return Optional.of("A re-audit follows only a decision of Fail; " + auditId + " has none.");
        }
        if (criteria.follows(auditId).isPresent()) {
            return Optional.of("Failed controls are audited again once, and " + auditId
                    + " was that re-audit; request a full audit.");
        }
        Optional<String> again = criteria.followedBy(auditId);
        if (again.isPresent()) {
            return Optional.of("The failed controls of %s are audited again once, which %s does already."
                    .formatted(auditId, again.get()));
        }
        Optional<String> appealed = appeals.waiting(auditId);
        if (appealed.isPresent()) {
            return appealed;
        }
        if (conclusions.failed(auditId).isEmpty()) {
            return Optional.of("No control of " + auditId + " failed that could be audited again.");
        }
        DueDate limit = limit(auditId, decision.get());
        return clock.instant().isAfter(limit.at())
                ? Optional.of("The time to ask for a re-audit is over: " + limit.why())
                : Optional.empty();
    }

    private DueDate limit(String auditId, Decision decision) {
        AuditSummary audit = audits.get(auditId);
        return dates.due(
                criteria.of(audit).cycle().reauditDays(),
                DayCount.CALENDAR_DAYS,
                decision.at(),
                "the decision",
                audit.calendar(),
                audit.zone());
    }

    @Override
    public Map<String, Object> prefill(Subject subject) {
        String auditId = subject.auditId();
        return notPassed(auditId)
                .<Map<String, Object>>map(decision -> Map.of(
                        "controls",
                        String.join(", ", conclusions.failed(auditId)),
                        "limit",
                        limit(auditId, decision).why()))
                .orElse(Map.of());
    }

    @Override
    public void ask(RequestReaudit answers, Subject subject, Actor actor) {
        AuditSummary failed = audits.get(subject.auditId());
        List<String> controls = conclusions.failed(failed.id());
        String reason = answers.reason().strip();
        String again = following.again(
                failed,
                controls,
                "Re-audit of the controls that failed in " + failed.id() + ": " + String.join(", ", controls) + ". "
                        + reason,
                actor);
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did("Re-audit requested")
                .on(failed.id())
                .because(reason)
                .changed(null, again));
    }

    @Override
    public String page(Subject subject) {
        return criteria.followedBy(subject.auditId())
                .map(audit -> "/audits/" + audit)
                .orElse("/audits/" + subject.auditId());
    }
}
