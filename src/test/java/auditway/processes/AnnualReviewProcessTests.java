package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The partner's performance between two full audits. */
class AnnualReviewProcessTests {

    private static final String ID = "tecracer:aws-msp";

    @RegisterExtension
    static final Walk review = Walk.of("annual-review");

    @Test
    void the_programme_manager_asks_for_more_until_the_performance_is_accepted() {
        review.starts(ID);
        review.completes("statePerformance");
        review.completes("reviewPerformance", "more");
        review.completes("statePerformance");
        review.completes("reviewPerformance", "accepted");
        assertThat(review.steps().calls()).containsExactly("openReview " + ID, "acceptPerformance " + ID);
        review.endsAt("annualReviewDone");
    }

    @Test
    void an_overdue_statement_suspends_and_may_still_be_given() {
        review.starts(ID);
        review.limitPasses("statementOverdue");
        assertThat(review.steps().calls()).containsExactly("openReview " + ID, "suspendOverdue " + ID);
        review.hasPassed("designationSuspended");
        review.waitsAt("statePerformance");
    }
}
