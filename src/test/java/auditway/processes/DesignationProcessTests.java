package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A partner's cycle from one award to the next, or to its end. */
class DesignationProcessTests {

    private static final String ID = "tecracer:aws-msp";

    @RegisterExtension
    static final Walk designation = Walk.through("designation", List.of("annual-review"));

    @BeforeEach
    void the_next_date_is_a_year_away() {
        designation.steps().limit("next", Duration.ofDays(365));
        designation.steps().limit("overtaken", Duration.ofDays(180));
    }

    @Test
    void annual_review_then_renewal_then_expiry() {
        designation.steps().answer("review", true, false, false);
        designation.steps().answer("renewal", true, false);
        designation.starts(ID);
        designation.limitPasses("nextDateReached");
        designation.waitsAt("annualReview");
        designation.phaseEnds("annual-review");
        designation.limitPasses("nextDateReached");
        assertThat(designation.steps().calls()).containsExactly("openFullAudit " + ID);
        designation.limitPasses("nextDateReached");
        assertThat(designation.steps().calls()).containsExactly("openFullAudit " + ID, "expire " + ID);
        designation.endsAt("designationExpired");
    }

    @Test
    void an_annual_review_that_nobody_answers_never_holds_up_the_next_date() {
        designation.steps().answer("review", true, false);
        designation.steps().answer("renewal", false);
        designation.starts(ID);
        designation.limitPasses("nextDateReached");
        designation.limitPasses("reviewOvertaken");
        designation.limitPasses("nextDateReached");
        designation.endsAt("designationExpired");
    }

    @Test
    void a_designation_is_revoked_even_while_it_is_under_review() {
        designation.steps().answer("review", true);
        designation.starts(ID);
        designation.limitPasses("nextDateReached");
        designation.isTold("DesignationEnded");
        designation.endsAt("cycleOver");
    }
}
