package auditway.change.interruption;

import auditway.audit.audit.AuditCourse;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Pause;
import auditway.audit.request.Request;
import auditway.audit.request.RequestNews;
import auditway.audit.request.Requests;
import auditway.audit.request.Requests.NoTerms;
import auditway.audit.request.Wording;
import auditway.change.rescheduling.NewDates;
import auditway.platform.calendar.DayCount;
import auditway.platform.people.Actor;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import auditway.platform.workflow.Processes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a hold ends: the audit goes on with its dates moved, or ends early. */
@Service
@Transactional
public class ResumingHolds {

    /** Answers of the form resume-audit. */
    public record ResumeAudit(@Nullable String remark) {}

    /** Answers of the form decide-held-audit. */
    public record DecideHeldAudit(String outcome, String reason) {}

    private final Requests requests;
    private final RequestNews news;
    private final EarlyEnds ends;
    private final AuditCourse course;
    private final AuditDirectory audits;
    private final NewDates newDates;
    private final Processes processes;

    ResumingHolds(
            Requests requests,
            RequestNews news,
            EarlyEnds ends,
            AuditCourse course,
            AuditDirectory audits,
            NewDates newDates,
            Processes processes) {
        this.requests = requests;
        this.news = news;
        this.ends = ends;
        this.course = course;
        this.audits = audits;
        this.newDates = newDates;
        this.processes = processes;
    }

    @Prefills("resume-audit")
    public Map<String, Object> held(OpenStep step) {
        return shown(step);
    }

    @Prefills("decide-held-audit")
    public Map<String, Object> heldTooLong(OpenStep step) {
        return shown(step);
    }

    private Map<String, Object> shown(OpenStep step) {
        Request hold = requests.get(step.requiredSubject());
        AuditSummary audit = audits.get(hold.auditId());
        Map<String, Object> shown = new HashMap<>();
        shown.put("since", Wording.day(hold.asked().at(), audit.zone()));
        shown.put("heldFor", hold.reason());
        shown.put("passed", newDates.isMissed(audit));
        if (audit.starts() != null && audit.ends() != null) {
            shown.put("slot", Wording.slotThere(audit.starts(), audit.ends(), audit.zone()));
        }
        return shown;
    }

    @Completes("resume-audit")
    public Outcome resume(ResumeAudit answers, OpenStep step, Actor actor) {
        goOn(
                requests.get(step.requiredSubject()),
                answers.remark() == null ? "" : answers.remark().strip(),
                actor);
        return Outcome.of("resumed");
    }

    @Completes("decide-held-audit")
    public Outcome decide(DecideHeldAudit answers, OpenStep step, Actor actor) {
        Request hold = requests.get(step.requiredSubject());
        if (answers.outcome().equals("resumed")) {
            goOn(hold, answers.reason().strip(), actor);
        } else {
            String reason = answers.reason().strip();
            ends.end(requests.decide(hold, "ended", reason, new NoTerms(), actor), AuditState.CANCELLED, reason, actor);
        }
        return Outcome.of(answers.outcome());
    }

    /** Dates move first and timers are asked for theirs while the engine still stands, so that none fires that should not. */
    private void goOn(Request hold, String why, Actor actor) {
        String auditId = hold.auditId();
        requests.decide(hold, "resumed", why, new NoTerms(), actor);
        Pause pause = course.resume(auditId, why, actor);
        processes.recompute(auditId);
        processes.resume(auditId);
        AuditSummary audit = audits.get(auditId);
        boolean missed = newDates.isMissed(audit);
        if (missed) {
            newDates.wanted(auditId, null, null, "The agreed day passed while the audit was on hold.", actor);
        }
        news.tellAll(
                hold,
                "resumed",
                actor,
                "The audit continues: " + audit.partner(),
                List.of(
                        "%s continues after %s on hold; open deadlines moved by the same time."
                                .formatted(auditId, DayCount.CALENDAR_DAYS.say(Math.toIntExact(pause.days()))),
                        missed ? "The agreed day passed meanwhile, so another one is agreed on next." : why));
    }
}
