package auditway.followup.decision;

import static auditway.Persona.PRIYA;
import static auditway.Persona.TOMASZ;

import auditway.HeldAudit;
import auditway.Persona;
import auditway.ReportedGaps;
import auditway.audit.audit.AuditState;
import auditway.catalogue.programme.Control.Kind;
import auditway.catalogue.programme.Score;
import auditway.conduct.assessment.Verdict;
import auditway.followup.decision.Deciding.Decide;
import auditway.followup.decision.ReviewingFile.ReviewFile;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** An audit after its closing meeting, with the steps from a failed control to the decision. */
final class ConcludedAudit {

    final HeldAudit audit;
    final String id;

    private ConcludedAudit(HeldAudit audit) {
        this.audit = audit;
        this.id = audit.id;
    }

    static ConcludedAudit of(ApplicationContext context) {
        return new ConcludedAudit(HeldAudit.of(context));
    }

    void failMandatory() {
        fail(audit.control(Kind.MANDATORY), "Not seen.");
    }

    /** One control is not met, and its finding issued in a gap report. */
    void fail(String control, String reason) {
        audit.verdict(control, Verdict.NOT_MET, reason, PRIYA);
        ReportedGaps.issue(audit);
    }

    void state() {
        conclusions().state(id);
    }

    Conclusion conclusion() {
        return conclusions().find(id).orElseThrow();
    }

    Score score() {
        return conclusions().score(conclusion());
    }

    void approve() {
        audit.state(AuditState.TECHNICAL_REVIEW);
        review(new ReviewFile("approved", null, null, null), TOMASZ);
    }

    Outcome review(ReviewFile answers, Persona by) {
        return audit.get(ReviewingFile.class).review(answers, step("reviewFile", "review-file"), audit.actor(by));
    }

    void decide(Result result, @Nullable String conditions, Persona by) {
        audit.get(Deciding.class)
                .decide(new Decide(result, "As seen.", conditions), step("decide", "decide"), audit.actor(by));
    }

    OpenStep step(String step, String form) {
        return audit.step("decision", step, form, "technicalReviewer", null);
    }

    private Conclusions conclusions() {
        return audit.get(Conclusions.class);
    }
}
