package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The audit waits for its action items. */
class ActionClosureProcessTests {

    @RegisterExtension
    static final Walk actionClosure = Walk.of("action-closure");

    @Test
    void nothing_open_is_not_waited_for() {
        actionClosure.steps().answer("hasOpen", false);
        actionClosure.starts();
        actionClosure.endsAt("actionItemsSettled");
    }

    @Test
    void the_last_settled_item_ends_the_wait() {
        actionClosure.steps().answer("hasOpen", true);
        actionClosure.starts();
        actionClosure.waitsAt("awaitActionItems");
        actionClosure.isTold("ActionItemsSettled");
        assertThat(actionClosure.steps().calls()).containsExactly();
        actionClosure.endsAt("actionItemsSettled");
    }

    @Test
    void a_gap_review_whose_day_is_over_without_being_held_is_moved_each_time() {
        actionClosure.steps().answer("hasOpen", true);
        actionClosure.starts();
        actionClosure.limitPasses("gapReviewMissed");
        actionClosure.waitsAt("awaitActionItems", "moveGapReview");
        actionClosure.completes("moveGapReview");
        actionClosure.limitPasses("gapReviewMissedAgain");
        actionClosure.waitsAt("awaitActionItems", "moveGapReview");
        actionClosure.isTold("GapReviewMoved");
        actionClosure.waitsAt("awaitActionItems");
        actionClosure.isTold("ActionItemsSettled");
        actionClosure.endsAt("actionItemsSettled");
    }

    @Test
    void a_gap_review_that_was_not_moved_yet_keeps_nobody_from_holding_it() {
        actionClosure.steps().answer("hasOpen", true);
        actionClosure.starts();
        actionClosure.limitPasses("gapReviewMissed");
        actionClosure.isTold("ActionItemsSettled");
        actionClosure.endsAt("actionItemsSettled");
    }

    @Test
    void the_hard_stop_lapses_what_is_still_open() {
        actionClosure.steps().answer("hasOpen", true);
        actionClosure.starts();
        actionClosure.limitPasses("hardStopReached");
        assertThat(actionClosure.steps().calls()).containsExactly("lapseOpen MSP-2026-014");
        actionClosure.endsAt("actionItemsSettled");
    }
}
