package auditway.followup.actionitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.conduct.finding.Grade;
import auditway.platform.calendar.DueDate;
import auditway.platform.refusal.Conflict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** What keeps an action item from its first due date. */
class ReprieveTests {

    private static final Instant RAISED = Instant.parse("2026-11-24T15:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-24T17:00:00Z");
    private static final DueDate LATER = new DueDate(DUE.plus(Duration.ofDays(5)), "Extended by 5 calendar days.");
    private static final DueDate HELD = new DueDate(DUE.plus(Duration.ofDays(3)), "Moved by 3 days on hold.");
    private static final Plan PLAN = new Plan(
            LocalDate.of(2026, 12, 18),
            "An outside firm tests once.",
            "Nobody owned the date, and no calendar reminded anybody of it.",
            "Two dates a year in the calendar.");

    private final ActionItem item = new ActionItem(
            "MSP-2026-014-AI-02",
            null,
            "MSP-2026-014",
            2,
            "MSP-2026-014-F-02",
            "8.9",
            RAISED,
            new Demand("No test", "", "Four tests", "Tests are held.", "A report.", "Held."),
            Grade.MANDATORY,
            "jana",
            ItemState.OPEN,
            null,
            Due.by(new DueDate(DUE, "30 calendar days.")),
            Reprieve.NONE,
            null,
            null,
            null);

    @Test
    void more_time_is_asked_for_until_the_due_date_and_not_from_then_on() {
        assertThat(item.whyNoExtension(DUE.minusSeconds(1))).isEmpty();
        assertThat(item.whyNoExtension(DUE))
                .hasValue("More time is asked for before the due date, and that of AI-02 has passed.");
        assertThatThrownBy(() -> item.askForTime(DUE)).isInstanceOf(Conflict.class);
        assertThat(item.awaitsExtension()).isFalse();
    }

    @Test
    void an_item_that_waits_for_more_time_is_spared_and_not_asked_for_twice() {
        item.askForTime(RAISED);

        assertThat(item.isSpared()).isTrue();
        assertThat(item.markOverdue(DUE.plusSeconds(1))).isFalse();
        assertThat(item.whyNoExtension(RAISED))
                .hasValueSatisfying(rule -> assertThat(rule).contains("was asked for already"));
    }

    @Test
    void rule_14_an_extension_moves_the_date_keeps_the_first_and_is_given_once() {
        item.askForTime(RAISED);
        item.extend(5, LATER);

        assertThat(item.due().at()).isEqualTo(LATER.at());
        assertThat(item.due().first()).isEqualTo(DUE);
        assertThat(item.due().hasMoved()).isTrue();
        assertThat(item.due().why()).isEqualTo("30 calendar days. Extended by 5 calendar days.");
        assertThat(item.extendedDays()).contains(5);
        assertThat(item.isSpared()).isFalse();
        assertThat(item.whyNoExtension(RAISED)).hasValue("An action item is extended once, and AI-02 was.");
    }

    @Test
    void an_extension_takes_the_mark_of_being_overdue_away() {
        item.markOverdue(DUE);
        item.extend(5, LATER);

        assertThat(item.isOverdue()).isFalse();
        assertThat(item.markOverdue(LATER.at())).isTrue();
    }

    @Test
    void a_refusal_in_time_leaves_the_date_and_a_late_one_leaves_the_grace() {
        item.askForTime(RAISED);
        DueDate endOfDay = new DueDate(DUE.plus(Duration.ofDays(1)), "Refused.");
        item.refuseTime(DUE.minusSeconds(1), endOfDay);
        assertThat(item.due().at()).isEqualTo(DUE);
        assertThat(item.isSpared()).isFalse();

        item.askForTime(RAISED);
        item.refuseTime(DUE.plusSeconds(60), endOfDay);
        assertThat(item.due().at()).isEqualTo(endOfDay.at());
        assertThat(item.due().why()).endsWith("Refused.");
        assertThat(item.due().first()).isEqualTo(DUE);
    }

    @Test
    void no_time_is_asked_for_while_the_auditors_have_it_or_when_it_is_settled() {
        item.plan(PLAN, "ole");
        item.submit("Held.", "ole", RAISED);
        assertThat(item.whyNoExtension(RAISED))
                .hasValueSatisfying(rule -> assertThat(rule).contains("is with the auditors and its clock is stopped"));

        item.accept("david", "", RAISED);
        assertThat(item.whyNoExtension(RAISED))
                .hasValueSatisfying(
                        rule -> assertThat(rule).isEqualTo("AI-02 is accepted; no time runs for it any more."));
    }

    @Test
    void a_dispute_stops_planning_and_submitting_and_its_time_is_added() {
        item.plan(PLAN, "ole");
        item.dispute(RAISED);

        assertThat(item.isDisputed()).isTrue();
        assertThatThrownBy(() -> item.plan(PLAN, "ole")).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> item.submit("Held.", "ole", RAISED)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> item.dispute(RAISED)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> item.waive(LocalDate.of(2027, 10, 1))).isInstanceOf(Conflict.class);
        assertThat(item.whyNoExtension(RAISED)).isPresent();
        assertThat(item.markOverdue(DUE.plusSeconds(1))).isFalse();

        item.settleDispute(RAISED.plus(Duration.ofDays(6)), ZoneOffset.UTC);
        assertThat(item.isDisputed()).isFalse();
        assertThat(item.due().at()).isEqualTo(DUE.plus(Duration.ofDays(6)));
        assertThat(item.due().why()).isEqualTo("30 calendar days. Moved by 6 days while disputed.");
        item.settleDispute(RAISED.plus(Duration.ofDays(7)), ZoneOffset.UTC);
        assertThat(item.due().at()).isEqualTo(DUE.plus(Duration.ofDays(6)));
    }

    @Test
    void checking_and_dispute_both_move_the_date_and_say_so_once_each() {
        item.dispute(RAISED);
        item.settleDispute(RAISED.plus(Duration.ofDays(1)), ZoneOffset.UTC);
        item.plan(PLAN, "ole");
        item.submit("Held.", "ole", RAISED.plus(Duration.ofDays(2)));
        item.giveBack("david", "Names.", "", RAISED.plus(Duration.ofDays(3)), ZoneOffset.UTC);
        item.submit("Held.", "ole", RAISED.plus(Duration.ofDays(4)));
        item.giveBack("david", "Names.", "", RAISED.plus(Duration.ofDays(5)), ZoneOffset.UTC);

        assertThat(item.due().at()).isEqualTo(DUE.plus(Duration.ofDays(3)));
        assertThat(item.due().why())
                .isEqualTo("30 calendar days. Moved by 1 day while disputed. Moved by 2 days spent on checking.");
    }

    @Test
    void a_waived_item_is_settled_until_a_day_and_nothing_more_is_decided_about_it() {
        item.askForTime(RAISED);
        item.waive(LocalDate.of(2027, 10, 1));

        assertThat(item.state()).isEqualTo(ItemState.WAIVED);
        assertThat(item.isOpen()).isFalse();
        assertThat(item.waivedUntil()).contains(LocalDate.of(2027, 10, 1));
        assertThat(item.awaitsExtension()).isFalse();
        assertThatThrownBy(() -> item.extend(5, LATER)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> item.assign("ole")).isInstanceOf(Conflict.class);
        assertThat(item.makeVoid()).isFalse();
    }

    @Test
    void a_withdrawn_finding_makes_an_open_or_lapsed_item_void_and_leaves_an_accepted_one() {
        item.dispute(RAISED);
        item.lapse();
        assertThat(item.makeVoid()).isTrue();
        assertThat(item.state()).isEqualTo(ItemState.VOID);
        assertThat(item.isDisputed()).isFalse();
        assertThat(item.makeVoid()).isFalse();
    }

    @Test
    void an_item_is_given_to_another_person_while_it_is_open() {
        item.assign("ole");
        assertThat(item.ownerId()).contains("ole");
    }

    @Test
    void a_hold_moves_the_date_while_the_clock_runs_with_the_partner() {
        assertThat(item.runOn(HELD)).isTrue();
        assertThat(item.due().at()).isEqualTo(HELD.at());
        assertThat(item.due().why()).isEqualTo("30 calendar days. Moved by 3 days on hold.");
    }

    @Test
    void a_hold_moves_no_date_whose_clock_stands_still_for_a_dispute() {
        item.dispute(RAISED);

        assertThat(item.runOn(HELD)).isFalse();
        assertThat(item.due().at()).isEqualTo(DUE);
    }

    @Test
    void a_hold_moves_no_date_while_the_auditors_check() {
        item.plan(PLAN, "ole");
        item.submit("Held.", "ole", RAISED);

        assertThat(item.runOn(HELD)).isFalse();
        assertThat(item.due().at()).isEqualTo(DUE);
    }

    @Test
    void a_settled_item_is_not_waived() {
        item.lapse();

        assertThatThrownBy(() -> item.waive(LocalDate.of(2027, 10, 1)))
                .isInstanceOf(Conflict.class)
                .hasMessage("AI-02 is lapsed; there is nothing to decide about it any more.");
        assertThat(item.waivedUntil()).isEmpty();
    }
}
