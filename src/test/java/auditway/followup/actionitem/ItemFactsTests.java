package auditway.followup.actionitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.conduct.finding.Grade;
import auditway.conduct.finding.Wording;
import auditway.platform.calendar.DueDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ItemFactsTests {

    private static final Instant RAISED = Instant.parse("2026-11-24T15:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-24T17:00:00Z");
    private static final LocalDate BY = LocalDate.of(2026, 12, 18);
    private static final Plan PLAN = new Plan(
            BY,
            "An outside firm tests once.",
            "Nobody owned the date, and no calendar reminded anybody of it.",
            "Two dates a year in the calendar.");
    private static final Wording FINDING =
            Wording.of("No test", "The log ends in June.", "Four tests", "Tests are held.", "A report.", "Held.");

    private final ActionItem item = new ActionItem(
            "MSP-2026-014-AI-02",
            null,
            "MSP-2026-014",
            2,
            "MSP-2026-014-F-02",
            "8.9",
            RAISED,
            Demand.of(FINDING),
            Grade.MANDATORY,
            null,
            ItemState.OPEN,
            null,
            Due.by(new DueDate(DUE, "30 calendar days.")),
            Reprieve.NONE,
            null,
            null,
            null);

    @Test
    void rule_10_an_item_carries_its_control_its_finding_and_what_is_wanted_in_the_findings_words() {
        assertThat(item.id()).isEqualTo("MSP-2026-014-AI-02");
        assertThat(item.auditId()).isEqualTo("MSP-2026-014");
        assertThat(item.ordinal()).isEqualTo(2);
        assertThat(item.findingId()).isEqualTo("MSP-2026-014-F-02");
        assertThat(item.controlId()).isEqualTo("8.9");
        assertThat(item.raisedAt()).isEqualTo(RAISED);
        assertThat(item.grade()).isEqualTo(Grade.MANDATORY);
        assertThat(item.demand())
                .isEqualTo(new Demand(
                        "No test", "The log ends in June.", "Four tests", "Tests are held.", "A report.", "Held."));
        assertThat(item.due().why()).isEqualTo("30 calendar days.");
        assertThat(item.due().hasMoved()).isFalse();
    }

    @Test
    void a_plan_a_closure_and_a_check_go_on_record_one_after_the_other() {
        assertThat(item.isPlanned()).isFalse();
        assertThat(item.plan()).isEmpty();
        item.plan(PLAN, "ole");
        assertThat(item.isPlanned()).isTrue();
        assertThat(item.plan()).contains(PLAN);

        assertThat(item.closure()).isEmpty();
        item.submit(" Held on 9 December. ", "ole", RAISED);
        assertThat(item.closure()).contains(new Closure("Held on 9 December.", "ole", RAISED));

        assertThat(item.check()).isEmpty();
        item.giveBack("david", " Names. ", "Be strict.", DUE, ZoneOffset.UTC);
        assertThat(item.check()).contains(new Check("Names.", "Be strict.", "david", DUE));
        item.submit("With names.", "ole", DUE);
        item.accept("david", "", DUE);
        assertThat(item.check()).contains(new Check("", "", "david", DUE));
    }

    @Test
    void what_the_partner_typed_is_its_plan() {
        var typed = new PlanningActions.PlanAction("ole", BY, " Test. ", "Nobody knew.", "Dates.");

        assertThat(typed.plan()).isEqualTo(new Plan(BY, "Test.", "Nobody knew.", "Dates."));
    }

    @Test
    void a_finding_is_disputed_while_its_item_is_with_the_partner() {
        assertThat(item.whyNoDispute()).isEmpty();
        item.plan(PLAN, "ole");
        item.submit("Held.", "ole", RAISED);

        assertThat(item.whyNoDispute())
                .contains("A finding is disputed while its action item is with the partner; AI-02 is submitted.");
    }

    @Test
    void a_disputed_finding_is_not_disputed_again_and_its_item_gets_no_more_time() {
        item.dispute(RAISED);
        String disputed = "The finding of AI-02 is disputed; its clock is stopped until the dispute is settled.";

        assertThat(item.whyNoDispute()).contains(disputed);
        assertThat(item.whyNoExtension(RAISED)).contains(disputed);
        assertThatThrownBy(() -> item.plan(PLAN, "ole")).hasMessage(disputed);
    }
}
