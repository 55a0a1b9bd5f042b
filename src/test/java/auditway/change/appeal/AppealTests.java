package auditway.change.appeal;

import static auditway.followup.decision.Result.NO_PASS;
import static auditway.followup.decision.Result.PASS;
import static auditway.followup.decision.Result.QUALIFIED_PASS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.audit.request.Request;
import auditway.audit.request.SomeRequest;
import auditway.followup.decision.Result;
import auditway.platform.refusal.Invalid;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a panel can rule. */
class AppealTests {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void an_appeal_says_against_which_decision_it_is_and_what_is_wanted() {
        assertThat(Appeal.of(SomeRequest.open(Appeal.KIND, against(NO_PASS)))).isEqualTo(against(NO_PASS));
    }

    @Test
    void an_appeal_is_heard_by_nobody_before_its_panel_is_appointed() {
        assertThat(against(NO_PASS).chair()).isNull();
        assertThat(against(NO_PASS).panelAt()).isNull();
        Appeal given = against(NO_PASS).givenTo("helen", NOW);
        assertThat(given.chair()).isEqualTo("helen");
        assertThat(given.panelAt()).isEqualTo(NOW);
        assertThat(given.wanted()).isEqualTo("A pass.");
    }

    @Test
    void an_upheld_decision_stays() {
        assertThat(words(against(NO_PASS), "upheld", NO_PASS, "")).isEqualTo("Rejected: Fail stays");
    }

    @Test
    void a_granted_appeal_makes_the_decision_better() {
        assertThat(words(against(QUALIFIED_PASS), "amended", PASS, "")).isEqualTo("Granted: Pass");
    }

    @Test
    void an_appeal_never_makes_the_decision_worse() {
        assertThatThrownBy(() -> against(QUALIFIED_PASS).ruled(NO_PASS, ""))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("never makes a decision worse");
    }

    @Test
    void a_qualified_pass_that_was_granted_names_its_conditions() {
        assertThatThrownBy(() -> against(NO_PASS).ruled(QUALIFIED_PASS, "")).isInstanceOf(Invalid.class);
        assertThat(words(against(NO_PASS), "amended", QUALIFIED_PASS, "A second engineer by March."))
                .endsWith("Conditions: A second engineer by March.");
    }

    @Test
    void a_qualified_pass_that_stays_needs_no_new_conditions() {
        assertThat(against(QUALIFIED_PASS).ruled(QUALIFIED_PASS, "").conditions())
                .isEmpty();
    }

    private static String words(Appeal appeal, String outcome, Result result, String conditions) {
        Request ruled =
                SomeRequest.decided(SomeRequest.open(Appeal.KIND, appeal), outcome, appeal.ruled(result, conditions));
        return Appeal.words(ruled, ruled.decision().orElseThrow());
    }

    private static Appeal against(Result result) {
        return new Appeal(result, "A pass.", null, null);
    }
}
