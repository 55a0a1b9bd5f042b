package auditway.change.interruption;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.DayQuestion;
import auditway.audit.request.Request;
import auditway.audit.request.RequestNews;
import auditway.audit.request.Requests;
import auditway.audit.request.Requests.NoTerms;
import auditway.change.rescheduling.Cause;
import auditway.change.rescheduling.NewDates;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Scopes;
import auditway.conduct.assessment.Verdicts;
import auditway.platform.people.Actor;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Requests requests;
    private final RequestNews news;
    private final EarlyEnds ends;
    private final NewDates newDates;
    private final AuditDirectory audits;
    private final Scopes scopes;
    private final Verdicts verdicts;

    MissedDays(
            Requests requests,
            RequestNews news,
            EarlyEnds ends,
            NewDates newDates,
            AuditDirectory audits,
            Scopes scopes,
            Verdicts verdicts) {
        this.requests = requests;
        this.news = news;
        this.ends = ends;
        this.newDates = newDates;
        this.audits = audits;
        this.scopes = scopes;
        this.verdicts = verdicts;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> waiting(String auditId) {
        return requests.of(auditId, RecordingNoShow.KIND, BreakingOff.KIND).stream()
                .filter(Request::isOpen)
                .map(one -> "%s has %s; what follows is decided first."
                        .formatted(one.asked().name(), isNoShow(one) ? "recorded a no-show" : "broken the audit off"))
                .findFirst();
    }

    @Override
    public boolean barsMeetings() {
        return true;
    }

    @Prefills("decide-after-no-show")
    public Map<String, Object> absent(OpenStep step) {
        Request noShow = requests.get(step.requiredSubject());
        Cause cause = MissedDay.of(noShow);
        return Map.of(
                "who",
                cause == Cause.PARTNER ? audits.get(noShow.auditId()).partner() : "The audit team",
                "happened",
                noShow.reason(),
                "fee",
                "Another date: "
                        + newDates.feeAfterNoShow(
                                noShow.auditId(), cause, noShow.asked().at()));
    }

    @Completes("decide-after-no-show")
    public Outcome decide(DecideAfterNoShow answers, OpenStep step, Actor actor) {
        return decide(step, answers.outcome(), answers.reason().strip(), actor);
    }

    @Prefills("decide-interrupted-audit")
    public Map<String, Object> assessed(OpenStep step) {
        Request broken = requests.get(step.requiredSubject());
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
        Request missed = requests.get(step.requiredSubject());
        requests.decide(missed, outcome, why, new NoTerms(), actor);
        if (outcome.equals("newDate")) {
            AuditSummary audit = audits.get(missed.auditId());
            news.tellAll(
                    missed,
                    "decided",
                    actor,
                    "Another date wanted: " + audit.partner(),
                    List.of(
                            isNoShow(missed)
                                    ? "The audit could not be held: %s did not come."
                                            .formatted(MissedDay.of(missed).title())
                                    : "The audit was broken off and goes on another day; what was assessed is kept.",
                            why,
                            "New slots are proposed next."));
        }
        return Outcome.of(outcome);
    }

    /** Sends the audit back to its scheduling; a no-show counts as that side's wish for another date. */
    public void agreeNewDate(String id) {
        Request missed = requests.get(id);
        if (isNoShow(missed)) {
            newDates.wantedAfterNoShow(
                    missed.auditId(),
                    MissedDay.of(missed),
                    missed.reason(),
                    missed.asked().at(),
                    requests.decider(missed));
        } else {
            newDates.wanted(missed.auditId(), null, null, missed.reason(), requests.decider(missed));
        }
    }

    public void endAudit(String id) {
        Request missed = requests.get(id);
        ends.end(missed, AuditState.CANCELLED, missed.decision().orElseThrow().reasons(), requests.decider(missed));
    }

    private static boolean isNoShow(Request request) {
        return request.kind().equals(RecordingNoShow.KIND);
    }
}
