package auditway.followup.decision;

import static auditway.Persona.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.catalogue.programme.Control.Kind;
import auditway.catalogue.programme.Score;
import auditway.conduct.assessment.Verdict;
import auditway.followup.actionitem.SettlingActionItems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the conclusion of an audit scores and recommends. */
@ApplicationTest
@Tag("both-databases")
class ScoredAuditTests {

    @Autowired
    ApplicationContext context;

    private ConcludedAudit concluded;

    @BeforeEach
    void held() {
        concluded = ConcludedAudit.of(context);
    }

    @Test
    void every_control_met_passes_and_the_formula_is_kept_with_its_inputs() {
        concluded.state();

        Conclusion stated = concluded.conclusion();
        Score score = concluded.score();
        assertThat(stated.recommendation()).isEqualTo(Result.PASS);
        assertThat(score.value()).isEqualByComparingTo(score.maximum());
        assertThat(score.formula()).contains("points in scope; a pass needs 80 %");
        assertThat(score.inputs()).hasSize(92);
    }

    @Test
    void an_accepted_closure_earns_its_control_all_points() {
        concluded.failMandatory();
        concluded
                .audit
                .get(JdbcClient.class)
                .sql("update action_item set state = 'ACCEPTED' where audit_id = ?")
                .param(concluded.id)
                .update();
        concluded.state();

        assertThat(concluded.score().passes()).isTrue();
    }

    @Test
    void rule_15_a_lapsed_score_impacting_item_leaves_the_score_as_it_is() {
        concluded.fail(concluded.audit.control(Kind.SCORED), "Not seen.");
        context.getBean(SettlingActionItems.class).lapseOpen(concluded.id);
        concluded.state();

        Score score = concluded.score();
        assertThat(score.value()).isLessThan(score.maximum());
        assertThat(score.passes()).isTrue();
    }

    @Test
    void not_applicable_leaves_numerator_and_denominator() {
        concluded.state();
        Score before = concluded.score();
        concluded.audit.verdict(concluded.audit.control(Kind.SCORED), Verdict.NOT_APPLICABLE, "No resale.", PRIYA);
        concluded.state();

        Score after = concluded.score();
        assertThat(after.maximum()).isLessThan(before.maximum());
        assertThat(after.value()).isEqualByComparingTo(after.maximum());
    }
}
