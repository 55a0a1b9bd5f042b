package auditway.change.rescheduling;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.request.Request;
import auditway.audit.request.RequestNews;
import auditway.audit.request.Requests;
import auditway.audit.request.Requests.NoTerms;
import auditway.audit.request.Wording;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agreeing to another date or keeping the agreed one. */
@Service
@Transactional
public class DecidingReschedules {

    /** Answers of the form decide-reschedule. */
    public record DecideReschedule(
            String cause, String outcome, @Nullable String reason) {}

    private final Requests requests;
    private final RequestNews news;
    private final Reschedules reschedules;
    private final AuditDirectory audits;
    private final AuditDay day;

    DecidingReschedules(
            Requests requests, RequestNews news, Reschedules reschedules, AuditDirectory audits, AuditDay day) {
        this.requests = requests;
        this.news = news;
        this.reschedules = reschedules;
        this.audits = audits;
        this.day = day;
    }

    @Prefills("decide-reschedule")
    public Map<String, Object> asked(OpenStep step) {
        Request wish = requests.get(step.requiredSubject());
        RescheduleTerms terms = RescheduleTerms.of(wish);
        AuditSummary audit = audits.get(wish.auditId());
        Map<String, Object> shown = reschedules.shown(
                audit, terms.starts(), terms.ends(), wish.asked().at());
        shown.put("asked", wish.asked().name());
        shown.put("askedOn", Wording.day(wish.asked().at(), audit.zone()));
        shown.put("wish", wish.reason());
        shown.put("cause", terms.cause().answer());
        shown.put("named", terms.cause().title());
        if (terms.windowFrom() != null && terms.windowTo() != null) {
            shown.put("window", Wording.days(terms.windowFrom(), terms.windowTo()));
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
        Request wish = requests.get(step.requiredSubject());
        AuditSummary audit = audits.get(wish.auditId());
        boolean agreed = answers.outcome().equals("agreed");
        Cause cause = Cause.of(answers.cause());
        if (agreed) {
            check(audit, cause, actor);
        }
        Request assessed = RescheduleTerms.of(wish).cause() == cause ? wish : reschedules.assess(wish, cause, actor);
        String why = answers.reason() == null ? "" : answers.reason().strip();
        tell(audit, requests.decide(assessed, answers.outcome(), why, new NoTerms(), actor), agreed, actor);
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

    private void tell(AuditSummary audit, Request decided, boolean agreed, Actor actor) {
        RescheduleTerms terms = RescheduleTerms.of(decided);
        String slot = Wording.slot(terms.starts(), terms.ends(), audit.zone());
        news.tellAll(
                decided,
                "decided",
                actor,
                (agreed ? "Another date wanted: " : "The date stands: ") + audit.partner(),
                agreed
                        ? List.of(
                                "The audit is not held on %s; %s causes it: %s"
                                        .formatted(slot, terms.cause().title(), decided.reason()),
                                "Fee: " + terms.fee(),
                                "New slots are proposed next; what was answered stays.")
                        : List.of(
                                "The audit is held as agreed, " + slot + ".",
                                decided.decision().orElseThrow().reasons()));
    }
}
