package auditway.followup.actionitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.catalogue.programme.Limits;
import auditway.conduct.finding.Grade;
import auditway.platform.calendar.DueDate;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ActionItemTests {

    private static final Instant RAISED = Instant.parse("2026-11-24T15:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-24T17:00:00Z");
    private static final String RULE = "30 calendar days after the gap report of Tue 24 Nov 2026.";
    private static final Plan PLAN = new Plan(
            LocalDate.of(2026, 12, 18),
            "An outside firm tests once.",
            "Nobody owned the date, and no calendar reminded anybody of it.",
            "Two dates a year in the calendar.");

    @Test
    void rule_12_closing_a_mandatory_item_needs_correction_cause_and_corrective_action() {
        ActionItem item = item(Grade.MANDATORY);
        Plan thin = new Plan(LocalDate.of(2026, 12, 18), "", "Nobody did it.", " ");

        assertThatThrownBy(() -> item.plan(thin, "ole"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Invalid.Problem::field)
                                .containsExactly("correction", "cause", "correctiveAction"));
        assertThat(item.state()).isEqualTo(ItemState.OPEN);
    }

    @Test
    void rule_12_a_score_impacting_item_may_be_planned_without_a_cause() {
        ActionItem item = item(Grade.SCORE_IMPACTING);
        item.plan(new Plan(LocalDate.of(2026, 12, 18), "Written.", null, "Reviewed each year."), "ole");

        assertThat(item.state()).isEqualTo(ItemState.PLANNED);
        assertThat(item.ownerId()).contains("ole");
    }

    @Test
    void
            rule_12_an_accepted_plan_alone_closes_a_score_impacting_item_where_the_edition_says_so_and_never_a_mandatory_one() {
        Limits planCloses = new Limits(20, 3, 24, true);

        assertThat(ClosingActionItems.needsEvidence(Grade.SCORE_IMPACTING, planCloses))
                .isFalse();
        assertThat(ClosingActionItems.needsEvidence(Grade.SCORE_IMPACTING, Limits.USUAL))
                .isTrue();
        assertThat(ClosingActionItems.needsEvidence(Grade.MANDATORY, planCloses))
                .isTrue();
    }

    @Test
    void a_plan_says_by_which_day_it_will_be_done() {
        Plan undated = new Plan(null, PLAN.correction(), PLAN.cause(), PLAN.correctiveAction());

        assertThatThrownBy(() -> item(Grade.MANDATORY).plan(undated, "ole"))
                .isInstanceOf(Invalid.class)
                .hasMessage("Give the day it will be done.");
    }

    @Test
    void rule_12_the_cause_of_a_mandatory_item_takes_at_least_40_characters() {
        Plan enough = new Plan(PLAN.doneBy(), "Tested.", "x".repeat(40), "Dates.");
        Plan thin = new Plan(PLAN.doneBy(), "Tested.", "x".repeat(39), "Dates.");

        assertThat(enough.lacks(Grade.MANDATORY)).isEmpty();
        assertThat(thin.lacks(Grade.MANDATORY))
                .extracting(Invalid.Problem::field)
                .containsExactly("cause");
    }

    @Test
    void nothing_is_submitted_before_it_is_planned() {
        assertThatThrownBy(() -> item(Grade.MANDATORY).submit("Done.", "ole", RAISED))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void rule_11_whoever_submitted_never_verifies() {
        ActionItem item = submitted(RAISED.plus(Duration.ofDays(5)));

        assertThatThrownBy(() -> item.accept("ole", "", RAISED.plus(Duration.ofDays(6))))
                .isInstanceOf(NotYours.class);
        item.accept("david", "", RAISED.plus(Duration.ofDays(6)));
        assertThat(item.state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(item.isOpen()).isFalse();
    }

    @Test
    void rule_13_the_partners_clock_stops_on_submission_and_resumes_on_return() {
        ActionItem item = submitted(RAISED.plus(Duration.ofDays(5)));
        item.giveBack(
                "david",
                "Phone and chat are missing.",
                "",
                RAISED.plus(Duration.ofDays(7).plusHours(3)),
                ZoneOffset.UTC);

        assertThat(item.due().at()).isEqualTo(DUE.plus(Duration.ofDays(3)));
        assertThat(item.due().first()).isEqualTo(DUE);
        assertThat(item.due().why()).isEqualTo(RULE + " Moved by 3 days spent on checking.");

        item.submit("Phone and chat too.", "ole", RAISED.plus(Duration.ofDays(10)));
        item.giveBack("david", "Names are missing.", "", RAISED.plus(Duration.ofDays(11)), ZoneOffset.UTC);
        assertThat(item.due().at()).isEqualTo(DUE.plus(Duration.ofDays(4)));
        assertThat(item.due().why()).isEqualTo(RULE + " Moved by 4 days spent on checking.");
    }

    @Test
    void a_return_says_what_is_missing() {
        ActionItem item = submitted(RAISED.plus(Duration.ofDays(5)));

        assertThatThrownBy(() -> item.giveBack("david", " ", "", RAISED.plus(Duration.ofDays(6)), ZoneOffset.UTC))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void an_item_that_waits_to_be_checked_is_neither_planned_nor_overdue() {
        ActionItem item = submitted(RAISED.plus(Duration.ofDays(5)));

        assertThatThrownBy(() -> item.plan(PLAN, "jana")).isInstanceOf(Conflict.class);
        assertThat(item.markOverdue(DUE.plusSeconds(1))).isFalse();
    }

    @Test
    void overdue_is_told_once_and_a_lapsed_item_is_settled() {
        ActionItem item = item(Grade.MANDATORY);

        assertThat(item.markOverdue(DUE)).isTrue();
        assertThat(item.markOverdue(DUE)).isFalse();
        assertThat(item.isOverdue()).isTrue();
        assertThat(item.lapse()).isTrue();
        assertThat(item.isOpen()).isFalse();
        assertThat(item.isOverdue()).isFalse();
        assertThat(item.lapse()).isFalse();
    }

    @Test
    void the_partner_sees_four_words_and_whether_what_is_to_do_is_planned() {
        assertThat(ItemState.values())
                .filteredOn(state -> !state.isSettled() || state == ItemState.ACCEPTED)
                .extracting(ItemState::partnerTitle)
                .containsOnly("To do, not planned yet", "To do, planned", "Submitted", "Returned", "Accepted");
    }

    private static ActionItem submitted(Instant at) {
        ActionItem item = item(Grade.MANDATORY);
        item.plan(PLAN, "ole");
        item.submit("The test was held on 9 December.", "ole", at);
        return item;
    }

    private static ActionItem item(Grade grade) {
        return new ActionItem(
                "MSP-2026-014-AI-02",
                null,
                "MSP-2026-014",
                2,
                "MSP-2026-014-F-02",
                "8.9",
                RAISED,
                new Demand("No test", "", "Four tests", "Tests are held.", "A report.", "Held."),
                grade,
                "jana",
                ItemState.OPEN,
                null,
                Due.by(new DueDate(DUE, RULE)),
                Reprieve.NONE,
                null,
                null,
                null);
    }
}
