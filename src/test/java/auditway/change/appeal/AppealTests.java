package auditway.change.appeal;

import static auditway.followup.decision.Result.NO_PASS;
import static auditway.followup.decision.Result.PASS;
import static auditway.followup.decision.Result.QUALIFIED_PASS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.followup.decision.Result;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a panel can rule. */
class AppealTests {

    private static final Instant ASKED = Instant.parse("2026-11-12T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void an_appeal_says_who_appeals_against_which_decision_and_why() {
        Appeal appeal = against(NO_PASS);
        assertThat(appeal.id()).isEqualTo("MSP-2026-014-APPEAL");
        assertThat(appeal.auditId()).isEqualTo("MSP-2026-014");
        assertThat(appeal.appealedResult()).isEqualTo(NO_PASS);
        assertThat(appeal.grounds()).isEqualTo("The test of May was overlooked.");
        assertThat(appeal.wanted()).isEqualTo("A pass.");
        assertThat(appeal.askedBy()).isEqualTo("jana");
        assertThat(appeal.askedAt()).isEqualTo(ASKED);
    }

    @Test
    void an_appeal_is_heard_by_nobody_before_its_panel_is_appointed() {
        Appeal appeal = against(NO_PASS);
        assertThat(appeal.chair()).isEmpty();
        assertThat(appeal.panelAt()).isEmpty();
        appeal.giveTo("helen", NOW);
        assertThat(appeal.chair()).contains("helen");
        assertThat(appeal.panelAt()).contains(NOW);
    }

    @Test
    void an_upheld_decision_stays() {
        Appeal appeal = against(NO_PASS);
        appeal.rule(ruling(NO_PASS, ""));
        assertThat(appeal.isAmended()).isFalse();
    }

    @Test
    void a_granted_appeal_makes_the_decision_better() {
        Appeal appeal = against(QUALIFIED_PASS);
        assertThat(appeal.isAmended()).isFalse();
        appeal.rule(ruling(PASS, ""));
        assertThat(appeal.isAmended()).isTrue();
    }

    @Test
    void an_appeal_never_makes_the_decision_worse() {
        Appeal appeal = against(QUALIFIED_PASS);
        assertThatThrownBy(() -> appeal.rule(ruling(NO_PASS, "")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("never makes a decision worse");
        assertThat(appeal.ruling()).isEmpty();
    }

    @Test
    void a_qualified_pass_that_was_granted_names_its_conditions() {
        Appeal appeal = against(NO_PASS);
        assertThatThrownBy(() -> appeal.rule(ruling(QUALIFIED_PASS, ""))).isInstanceOf(Invalid.class);
        appeal.rule(ruling(QUALIFIED_PASS, "A second engineer by March."));
        assertThat(appeal.isAmended()).isTrue();
    }

    @Test
    void a_qualified_pass_that_stays_needs_no_new_conditions() {
        Appeal appeal = against(QUALIFIED_PASS);
        appeal.rule(ruling(QUALIFIED_PASS, ""));
        assertThat(appeal.isAmended()).isFalse();
    }

    @Test
    void what_was_ruled_on_is_ruled_on_once() {
        Appeal appeal = against(NO_PASS);
        appeal.giveTo("helen", NOW);
        appeal.rule(ruling(NO_PASS, ""));
        assertThatThrownBy(() -> appeal.rule(ruling(PASS, ""))).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> appeal.giveTo("ingrid", NOW)).isInstanceOf(Conflict.class);
    }

    private static Appeal against(Result result) {
        return new Appeal(
                "MSP-2026-014-APPEAL",
                null,
                "MSP-2026-014",
                result,
                "The test of May was overlooked.",
                "A pass.",
                "jana",
                ASKED,
                null,
                null,
                null);
    }

    private static Ruling ruling(Result result, String conditions) {
        return new Ruling(result, "The test of May counts.", conditions, "helen", NOW);
    }
}
