package auditway.followup.decision;

import static auditway.followup.decision.Result.NO_PASS;
import static auditway.followup.decision.Result.PASS;
import static auditway.followup.decision.Result.QUALIFIED_PASS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.platform.refusal.Conflict;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConclusionTests {

    private static final Instant STATED = Instant.parse("2026-11-24T15:00:00Z");
    private static final Instant REVIEWED = Instant.parse("2026-11-27T09:00:00Z");
    private static final Instant DECIDED = Instant.parse("2026-12-01T09:00:00Z");
    private static final String DECIDED_ALREADY =
            "The audit MSP-2026-014 was decided already: Qualified pass; only an appeal can change that.";

    @Test
    void a_conclusion_is_stated_with_its_score_and_recommends_a_result() {
        Conclusion stated = stated();

        assertThat(stated.auditId()).isEqualTo("MSP-2026-014");
        assertThat(stated.score()).isEqualTo("{\"percent\":84}");
        assertThat(stated.recommendation()).isEqualTo(QUALIFIED_PASS);
        assertThat(stated.statedAt()).isEqualTo(STATED);
    }

    @Test
    void rule_19_a_stated_conclusion_is_neither_reviewed_nor_decided() {
        assertThat(stated().reviewedAt()).isEmpty();
        assertThat(stated().reviewedBy()).isEmpty();
        assertThat(stated().decision()).isEmpty();
    }

    @Test
    void a_review_that_is_approved_says_by_whom_and_when() {
        assertThat(reviewed().reviewedBy()).contains("tomasz");
        assertThat(reviewed().reviewedAt()).contains(REVIEWED);
    }

    @Test
    void rule_19_a_conclusion_stated_anew_after_a_regrade_has_to_be_reviewed_again() {
        Conclusion again = reviewed();
        again.restate("{\"percent\":91}", PASS, DECIDED);

        assertThat(again.score()).isEqualTo("{\"percent\":91}");
        assertThat(again.recommendation()).isEqualTo(PASS);
        assertThat(again.statedAt()).isEqualTo(DECIDED);
        assertThat(again.reviewedAt()).isEmpty();
        assertThat(again.reviewedBy()).isEmpty();
    }

    @Test
    void nothing_is_decided_before_its_technical_review_is_done() {
        Conclusion early = stated();

        assertThatThrownBy(() -> early.decide(taken(PASS)))
                .isInstanceOf(Conflict.class)
                .hasMessage("The technical review of MSP-2026-014 is not done; decide after it.");
        assertThat(early.decision()).isEmpty();
    }

    @Test
    void a_decision_may_differ_from_the_recommendation() {
        Conclusion conclusion = reviewed();
        conclusion.decide(taken(NO_PASS));

        assertThat(conclusion.decision()).map(Decision::result).contains(NO_PASS);
        assertThat(conclusion.recommendation()).isEqualTo(QUALIFIED_PASS);
    }

    @Test
    void what_was_decided_is_neither_restated_nor_reviewed_nor_decided_again() {
        Conclusion over = decided();

        assertThatThrownBy(() -> over.restate("{}", PASS, DECIDED))
                .isInstanceOf(Conflict.class)
                .hasMessage(DECIDED_ALREADY);
        assertThatThrownBy(() -> over.approve("ingrid", DECIDED)).hasMessage(DECIDED_ALREADY);
        assertThatThrownBy(() -> over.decide(taken(PASS))).hasMessage(DECIDED_ALREADY);
        assertThat(over.decision()).contains(taken(QUALIFIED_PASS));
        assertThat(over.reviewedBy()).contains("tomasz");
        assertThat(over.statedAt()).isEqualTo(STATED);
    }

    @Test
    void a_granted_appeal_amends_what_was_decided() {
        Conclusion appealed = decided();
        appealed.amend(taken(PASS));

        assertThat(appealed.decision()).contains(taken(PASS));
    }

    @Test
    void what_was_not_decided_cannot_be_amended() {
        Conclusion undecided = reviewed();

        assertThatThrownBy(() -> undecided.amend(taken(PASS)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("nothing to amend");
        assertThat(undecided.decision()).isEmpty();
    }

    @Test
    void a_pass_and_a_qualified_pass_award_a_designation_and_no_pass_does_not() {
        assertThat(PASS.isPassed()).isTrue();
        assertThat(QUALIFIED_PASS.isPassed()).isTrue();
        assertThat(NO_PASS.isPassed()).isFalse();
    }

    private static Conclusion stated() {
        return new Conclusion("MSP-2026-014", null, "{\"percent\":84}", QUALIFIED_PASS, STATED, null, null, null);
    }

    private static Conclusion reviewed() {
        Conclusion conclusion = stated();
        conclusion.approve("tomasz", REVIEWED);
        return conclusion;
    }

    private static Conclusion decided() {
        Conclusion conclusion = reviewed();
        conclusion.decide(taken(QUALIFIED_PASS));
        return conclusion;
    }

    private static Decision taken(Result result) {
        return new Decision(result, "The score allows it.", "", "ingrid", DECIDED);
    }
}
