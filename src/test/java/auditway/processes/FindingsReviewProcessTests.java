package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From verdicts to an acknowledged gap report. */
class FindingsReviewProcessTests {

    @RegisterExtension
    static final Walk findingsReview = Walk.of("findings-review");

    @Test
    void an_issued_gap_report_raises_action_items_and_is_acknowledged() {
        findingsReview.starts();
        findingsReview.completes("draftFindings");
        findingsReview.completes("reviewFindings", "agreed");
        findingsReview.completes("issueGapReport");
        assertThat(findingsReview.steps().calls()).containsExactly("raise MSP-2026-014");
        findingsReview.completes("acknowledgeGapReport");
        findingsReview.completes("bookGapReview");
        findingsReview.endsAt("findingsReviewed");
    }

    @Test
    void findings_a_second_person_returns_are_drafted_again() {
        findingsReview.starts();
        findingsReview.completes("draftFindings");
        findingsReview.completes("reviewFindings", "returned");
        findingsReview.waitsAt("draftFindings");
    }

    @Test
    void silence_acknowledges_the_gap_report() {
        findingsReview.starts();
        findingsReview.completes("draftFindings");
        findingsReview.completes("reviewFindings", "agreed");
        findingsReview.completes("issueGapReport");
        findingsReview.limitPasses("acknowledgementOverdue");
        assertThat(findingsReview.steps().calls())
                .containsExactly("raise MSP-2026-014", "acknowledgeBySilence MSP-2026-014");
        findingsReview.waitsAt("bookGapReview");
    }
}
