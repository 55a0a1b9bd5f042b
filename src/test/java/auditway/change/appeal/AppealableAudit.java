package auditway.change.appeal;

import static auditway.Persona.INGRID;
import static auditway.Persona.TOMASZ;

import auditway.HeldAudit;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.audit.request.RequestKinds;
import auditway.audit.request.Subject;
import auditway.followup.decision.Conclusions;
import auditway.followup.decision.Deciding;
import auditway.followup.decision.Deciding.Decide;
import auditway.followup.decision.Result;
import auditway.followup.decision.ReviewingFile;
import auditway.followup.decision.ReviewingFile.ReviewFile;
import auditway.followup.report.Reporting;
import auditway.platform.form.Submission;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import java.util.Map;
import org.springframework.context.ApplicationContext;

/** An audit with a qualified pass, which the partner may appeal against, and the steps of its appeal. */
final class AppealableAudit {

    private static final Map<String, Object> GROUNDS =
            Map.of("grounds", "The recovery test of May was overlooked.", "wanted", "A pass.");

    final HeldAudit audit;

    AppealableAudit(ApplicationContext context) {
        audit = HeldAudit.of(context);
        audit.get(Conclusions.class).state(audit.id);
        audit.state(AuditState.TECHNICAL_REVIEW);
        audit.get(ReviewingFile.class)
                .review(
                        new ReviewFile("approved", null, null, null),
                        audit.step("decision", "reviewFile", "review-file", "technicalReviewer", null),
                        audit.actor(TOMASZ));
        audit.get(Deciding.class)
                .decide(
                        new Decide(Result.QUALIFIED_PASS, "As seen.", "A second engineer by March."),
                        audit.step("decision", "decide", "decide", "decisionMaker", null),
                        audit.actor(INGRID));
        audit.get(Reporting.class).freeze(audit.id);
        audit.get(Reporting.class).issue(audit.id);
        audit.state(AuditState.CLOSED);
    }

    void appeals(Persona who) {
        audit.get(RequestKinds.class)
                .ask("request-appeal", Subject.audit(audit.id), Submission.ofJson(GROUNDS), audit.actor(who));
    }

    void completes(Persona who, String step, Map<String, Object> answers) {
        audit.get(WorkItems.class).complete(work(who, step).id(), Submission.ofJson(answers), audit.actor(who));
    }

    WorkItem work(Persona who, String step) {
        return audit.get(Inbox.class).mine(audit.actor(who), "").stream()
                .filter(item ->
                        item.auditId().equals(audit.id) && item.step().step().equals(step))
                .findFirst()
                .orElseThrow();
    }

    String id(Persona persona) {
        return audit.actor(persona).accountId();
    }
}
