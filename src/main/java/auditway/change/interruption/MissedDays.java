package auditway.change.interruption;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.DayQuestion;
import auditway.audit.request.Concerned;
import auditway.audit.request.Told;
import auditway.change.interruption.Interruption.Kind;
import auditway.change.rescheduling.Cause;
import auditway.change.rescheduling.NewDates;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Scopes;
import auditway.conduct.assessment.Verdicts;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import auditway.platform.workflow.Processes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Audits that were not held to their end on their day: a side did not come, or they were broken off. */
@Service
@Transactional
public class MissedDays implements DayQuestion {

    /** Answers of the form decide-after-no-show. */
    public record DecideAfterNoShow(String outcome, String reason) {}

    /** Answers of the form decide-interrupted-audit. */
    public record DecideInterruptedAudit(String outcome, String reason) {}

    private final Interruptions interruptions;
    private final EarlyEnds ends;
    private final NewDates newDates;
    private final AuditDirectory audits;
    private final Scopes scopes;
    private final Verdicts verdicts;
    private final Accounts accounts;
    private final Processes processes;
    private final Concerned concerned;
    private final Trail trail;
    private final ApplicationEventPublisher events;

    MissedDays(
            Interruptions interruptions,
            EarlyEnds ends,
            NewDates newDates,
            AuditDirectory audits,
            Scopes scopes,
            Verdicts verdicts,
            Accounts accounts,
            Processes processes,
            Concerned concerned,
            Trail trail,
            ApplicationEventPublisher events) {
        this.interruptions = interruptions;
        this.ends = ends;
        this.newDates = newDates;
        this.audits = audits;
        this.scopes = scopes;
        this.verdicts = verdicts;
        this.accounts = accounts;
        this.processes = processes;
        this.concerned = concerned;
        this.trail = trail;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> waiting(String auditId) {
        return interruptions.of(auditId).stream()
                .filter(one -> one.kind() != Kind.HOLD && one.isOpen())
                .map(one -> "%s has %s; wait until the coordinator has decided what follows."
                        .formatted(
                                one.begunByName(),
                                one.kind() == Kind.NO_SHOW ? "recorded a no-show" : "broken the audit off"))
                .findFirst();
    }

    @Override
    public boolean barsMeetings() {
        return true;
    }

    void begin(Kind kind, String auditId, String cause, String reason, Actor actor) {
        Interruption begun = interruptions.begin(auditId, kind, cause, reason, actor);
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did(kind == Kind.NO_SHOW ? "No-show recorded" : "Audit broken off")
                .on(auditId)
                .about(begun.id())
                .because(reason)
                .changed(null, Cause.of(cause).title()));
        processes.start(kind.process(), begun.id(), auditId);
    }

    @Prefills("decide-after-no-show")
    public Map<String, Object> absent(OpenStep step) {
        Interruption noShow = interruptions.get(step.requiredSubject());
        Cause cause = cause(noShow);
        return Map.of(
                "who",
                cause == Cause.PARTNER ? audits.get(noShow.auditId()).partner() : "The audit team",
                "happened",
                noShow.reason(),
                "fee",
                "Another date: " + newDates.feeAfterNoShow(noShow.auditId(), cause, noShow.begunAt()));
    }

    @Completes("decide-after-no-show")
    public Outcome decide(DecideAfterNoShow answers, OpenStep step, Actor actor) {
        return decide(step, answers.outcome(), answers.reason().strip(), actor);
    }

    @Prefills("decide-interrupted-audit")
    public Map<String, Object> assessed(OpenStep step) {
        Interruption broken = interruptions.get(step.requiredSubject());
        List<Assessment> all = verdicts.of(broken.auditId());
        return Map.of(
                "assessed",
                all.stream().filter(Assessment::isComplete).count(),
                "controls",
                scopes.get(broken.auditId()).edition().controls().size(),
                "happened",
                broken.reason());
    }

    @Completes("decide-interrupted-audit")
    public Outcome decide(DecideInterruptedAudit answers, OpenStep step, Actor actor) {
        return decide(step, answers.outcome(), answers.reason().strip(), actor);
    }

    private Outcome decide(OpenStep step, String outcome, String why, Actor actor) {
        Interruption missed = interruptions.get(step.requiredSubject());
        interruptions.decide(missed.id(), outcome, why, actor);
        if (outcome.equals("newDate")) {
            AuditSummary audit = audits.get(missed.auditId());
            events.publishEvent(new Told(
                    audit.id(),
                    "interruption-decided:" + missed.id(),
                    concerned.of(audit.id(), actor),
                    "Another date wanted: " + audit.partner(),
                    List.of(
                            missed.kind() == Kind.NO_SHOW
                                    ? "The audit could not be held: %s did not come."
                                            .formatted(cause(missed).title())
                                    : "The audit was broken off and goes on another day; what was assessed is kept.",
                            why,
                            "New slots are proposed next."),
                    "/audits/" + audit.id()));
        }
        return Outcome.of(outcome);
    }

    /** Sends the audit back to its scheduling; a no-show counts as that side's wish for another date. */
    public void agreeNewDate(String id) {
        Interruption missed = interruptions.get(id);
        if (missed.kind() == Kind.NO_SHOW) {
            newDates.wantedAfterNoShow(
                    missed.auditId(), cause(missed), missed.reason(), missed.begunAt(), decider(missed));
        } else {
            newDates.wanted(missed.auditId(), null, null, missed.reason(), decider(missed));
        }
    }

    public void endAudit(String id) {
        Interruption missed = interruptions.get(id);
        ends.end(missed.auditId(), AuditState.CANCELLED, missed.decidedWhy(), decider(missed), id);
    }

    private Actor decider(Interruption missed) {
        return accounts.find(Objects.requireNonNullElse(missed.decidedBy(), ""))
                .orElseThrow(() -> new Conflict("Nobody has decided on this yet; wait for the decision."))
                .actor();
    }

    private static Cause cause(Interruption missed) {
        return Cause.of(Objects.requireNonNull(missed.cause()));
    }
}
