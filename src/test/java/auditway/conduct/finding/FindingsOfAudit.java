package auditway.conduct.finding;

import static auditway.Persona.DAVID;
import static auditway.Persona.PRIYA;

import auditway.HeldAudit;
import auditway.Persona;
import auditway.catalogue.programme.Control.Kind;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.finding.FindingsReview.DraftFindings;
import auditway.conduct.finding.FindingsReview.ReviewFindings;
import auditway.conduct.finding.GapReporting.IssueGapReport;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import org.springframework.context.ApplicationContext;

/** The findings of an audit after its closing meeting, from the draft to the gap report. */
final class FindingsOfAudit {

    static final Wording COMPLETE = Wording.of(
            "No test since June 2024",
            "The log ends in June 2024.",
            "Four tests were not held.",
            "",
            "A report.",
            "Held.");

    final HeldAudit audit;

    private FindingsOfAudit(HeldAudit audit) {
        this.audit = audit;
    }

    static FindingsOfAudit of(ApplicationContext context) {
        return new FindingsOfAudit(HeldAudit.of(context));
    }

    /** A mandatory finding, drafted and worded by the technical expert. */
    Finding mandatory() {
        audit.verdict(audit.control(Kind.MANDATORY), Verdict.NOT_MET, "Not seen.", PRIYA);
        return audit.get(FindingDrafts.class).revise(audit.id + "-F-01", COMPLETE, audit.actor(PRIYA));
    }

    Finding look(Finding finding, boolean agreed, String remark, Persona by) {
        return review().look(finding.id(), agreed, remark, audit.actor(by));
    }

    void handIn() {
        review().handIn(new DraftFindings(null), step("draftFindings", "draft-findings"), audit.actor(DAVID));
    }

    Outcome reviewed(String outcome, Persona by) {
        return review().review(
                        new ReviewFindings(outcome, "Look again."),
                        step("reviewFindings", "review-findings"),
                        audit.actor(by));
    }

    /** Hands the findings in, agrees with them and issues the gap report. */
    void issue() {
        handIn();
        reviewed("agreed", DAVID);
        audit.get(GapReporting.class)
                .issue(
                        new IssueGapReport(true, "Thank you."),
                        step("issueGapReport", "issue-gap-report"),
                        audit.actor(DAVID));
    }

    OpenStep step(String step, String form) {
        return audit.step("findings-review", step, form, "leadAuditor", null);
    }

    private FindingsReview review() {
        return audit.get(FindingsReview.class);
    }
}
