package auditway.change.dispute;

import auditway.audit.request.RequestDecision;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.FindingsReview;
import auditway.conduct.finding.Grade;
import auditway.followup.actionitem.RaisingActionItems;
import auditway.followup.actionitem.RelievingActionItems;
import auditway.platform.people.Actor;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What a ruling does to finding, verdict and action item. */
@Component
class SettledFindings {

    private final FindingsReview review;
    private final Verdicts verdicts;
    private final RaisingActionItems raising;
    private final RelievingActionItems relieving;

    SettledFindings(
            FindingsReview review, Verdicts verdicts, RaisingActionItems raising, RelievingActionItems relieving) {
        this.review = review;
        this.verdicts = verdicts;
        this.raising = raising;
        this.relieving = relieving;
    }

    void apply(Dispute dispute, RequestDecision ruling, Actor judge) {
        String words = dispute.words(ruling) + ". " + ruling.reasons();
        switch (Ruling.of(ruling)) {
            case UPHELD -> runOn(dispute, words, judge);
            case REGRADED -> regrade(dispute, Objects.requireNonNull(Ruling.grade(ruling)), words, judge);
            case VOID -> withdraw(dispute, words, judge);
        }
    }

    private void runOn(Dispute dispute, String words, Actor judge) {
        if (dispute.terms().itemId() != null) {
            relieving.runClock(dispute.terms().itemId(), words, judge);
        }
    }

    private void regrade(Dispute dispute, Grade grade, String words, Actor judge) {
        Finding finding = review.regrade(dispute.request().subjectId(), grade, words, judge);
        if (grade.isNonconformity()) {
            raising.ruled(finding, words, judge);
            runOn(dispute, words, judge);
        } else if (dispute.terms().itemId() != null) {
            relieving.makeVoid(dispute.terms().itemId(), words, judge);
        }
    }

    private void withdraw(Dispute dispute, String words, Actor judge) {
        Finding finding = review.withdraw(dispute.request().subjectId(), words, judge);
        finding.controlId()
                .filter(control -> finding.isByVerdict())
                .ifPresent(
                        control -> verdicts.overrule(dispute.request().auditId(), control, Verdict.MET, words, judge));
        if (dispute.terms().itemId() != null) {
            relieving.makeVoid(dispute.terms().itemId(), words, judge);
        }
    }
}
