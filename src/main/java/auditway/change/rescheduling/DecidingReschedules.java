package auditway.change.rescheduling;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.request.Concerned;
import auditway.audit.request.Told;
import auditway.audit.request.Wording;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agreeing to another date or keeping the agreed one. */
@Service
@Transactional
public class DecidingReschedules {

    /** Answers of the form decide-reschedule. */
    public record DecideReschedule(
            String cause, String outcome, @Nullable String reason) {}

    private final RescheduleRows rows;
    private final Reschedules reschedules;
    private final Fees fees;
    private final AuditDirectory audits;
    private final AuditDay day;
    private final Concerned concerned;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecidingReschedules(
            RescheduleRows rows,
            Reschedules reschedules,
            Fees fees,
            AuditDirectory audits,
            AuditDay day,
            Concerned concerned,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.reschedules = reschedules;
        this.fees = fees;
        this.audits = audits;
        this.day = day;
        this.concerned = concerned;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Prefills("decide-reschedule")
    public Map<String, Object> asked(OpenStep step) {
        Reschedule wish = rows.get(step.requiredSubject());
        AuditSummary audit = audits.get(wish.auditId());
        Map<String, Object> shown = reschedules.shown(audit, wish.starts(), wish.ends(), wish.askedAt());
        shown.put("asked", wish.askedByName());
        shown.put("askedOn", Wording.day(wish.askedAt(), audit.zone()));
        shown.put("wish", wish.reason());
        shown.put("cause", wish.cause().answer());
        shown.put("named", wish.cause().title());
        if (wish.windowFrom() != null && wish.windowTo() != null) {
            shown.put("window", Wording.days(wish.windowFrom(), wish.windowTo()));
        }
        return shown;
    }

    /**
     * Decides, with the cause put right where it was named wrongly.
     *
     * @throws Invalid if there is no date to move any more, or a further move of the partner takes the programme manager
     */
    @Completes("decide-reschedule")
    public Outcome decide(DecideReschedule answers, OpenStep step, Actor actor) {
        Reschedule wish = rows.get(step.requiredSubject());
        AuditSummary audit = audits.get(wish.auditId());
        boolean agreed = answers.outcome().equals("agreed");
        Cause cause = Cause.of(answers.cause());
        if (agreed) {
            check(audit, cause, actor);
        }
        Fee fee = fees.of(audit, cause, wish.starts(), wish.askedAt());
        rows.assess(wish.id(), cause, fee);
        String why = answers.reason() == null ? "" : answers.reason().strip();
        rows.decide(wish.id(), answers.outcome(), why, actor.accountId(), clock.instant());
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did(agreed ? "Another date agreed to" : "Another date refused")
                .on(wish.auditId())
                .about(wish.id())
                .because(agreed ? fee.sentence() : why)
                .changed(null, agreed ? fee.percent() + " %" : null));
        tell(audit, wish, fee, agreed, why, actor);
        return Outcome.of(answers.outcome());
    }

    private void check(AuditSummary audit, Cause cause, Actor actor) {
        if (!day.isAhead(audit)) {
            throw new Invalid(
                    "outcome",
                    "There is no agreed date ahead that could be changed; answer that the agreed date stands.");
        }
        if (cause == Cause.PARTNER && !actor.is(Role.PROGRAMME_MANAGER)) {
            reschedules.third(audit).ifPresent(sentence -> {
                throw new Invalid("cause", sentence);
            });
        }
    }

    private void tell(AuditSummary audit, Reschedule wish, Fee fee, boolean agreed, String why, Actor actor) {
        String slot = Wording.slot(wish.starts(), wish.ends(), audit.zone());
        events.publishEvent(new Told(
                audit.id(),
                "reschedule-decided:" + wish.id(),
                concerned.of(audit.id(), actor),
                (agreed ? "Another date wanted: " : "The date stands: ") + audit.partner(),
                agreed
                        ? List.of(
                                "The audit is not held on %s; %s causes it: %s"
                                        .formatted(slot, wish.cause().title(), wish.reason()),
                                "Fee: " + fee.sentence(),
                                "New slots are proposed next; what was answered stays.")
                        : List.of("The audit is held as agreed, " + slot + ".", why),
                "/audits/" + audit.id()));
    }
}
