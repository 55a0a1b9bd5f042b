package auditway.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.conduct.assessment.EarlierVerdicts;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.finding.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Which findings of a re-audit or of the next full audit are repeats. */
@ApplicationTest
@Tag("both-databases")
class RepeatsInFollowingAuditsTests {

    @Autowired
    private ApplicationContext context;

    private FailedPartner failed;

    @BeforeEach
    void two_controls_of_two_sections_failed() {
        failed = FailedPartner.of(context);
    }

    @Test
    void a_control_not_met_again_in_the_re_audit_is_a_repeat() {
        failed.issue(failed.audit.id);
        String again = failed.held();
        failed.notMet(again, "1.2");
        Finding finding = failed.findings(again).get(0);
        assertThat(finding.repeats())
                .hasValueSatisfying(first -> assertThat(first).startsWith(failed.audit.id));
    }

    @Test
    void rule_24_a_control_that_the_re_audit_found_met_is_still_a_repeat_when_it_fails_in_the_next_cycle() {
        failed.issue(failed.audit.id);
        String again = failed.held();
        failed.met(again, "1.2");
        failed.reach(again, AuditState.CLOSED);
        String next = failed.next();
        failed.notMet(next, "1.2");
        assertThat(failed.findings(next).get(0).repeats())
                .hasValueSatisfying(first -> assertThat(first).startsWith(failed.audit.id));
        assertThat(failed.audit
                        .get(EarlierVerdicts.class)
                        .of(failed.audit.get(AuditDirectory.class).get(next), "1.2"))
                .hasValueSatisfying(before -> assertThat(before.verdict()).isEqualTo(Verdict.MET));
    }

    @Test
    void a_control_met_in_the_previous_cycle_is_no_repeat_although_it_failed_in_the_one_before() {
        failed.issue(failed.audit.id);
        String between = failed.next();
        failed.reach(between, AuditState.CLOSED);
        String now = failed.next();
        failed.notMet(now, "1.2");
        assertThat(failed.findings(now).get(0).repeats()).isEmpty();
    }
}
