package auditway.audit.scheduling;

import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.audit.audit.AuditAhead.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditAhead;
import auditway.audit.audit.TeamRole;
import auditway.audit.audit.Wording;
import auditway.audit.scheduling.Scheduling.ChooseSlot;
import auditway.audit.scheduling.Scheduling.ConfirmLogistics;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.StepDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** When an audit may be held (rule 2), and how both sides agree on it. */
@ApplicationTest
@Tag("both-databases")
class AgreeingOnSlotTests {

    private static final LocalDate BEYOND = LocalDate.of(2031, 1, 15);

    @Autowired
    ApplicationContext context;

    @Autowired
    StepDesk desk;

    private SlotToAgree slot;

    @BeforeEach
    void engaged() {
        slot = SlotToAgree.of(context);
    }

    @Test
    void a_slot_on_which_all_are_free_is_proposed_chosen_and_confirmed() {
        slot.propose(slot.audit.day);
        slot.choose();
        assertThat(slot.audit.summary().date()).isEqualTo(slot.audit.day);
        slot.confirm();
        assertThat(slot.scheduling.isSlotAgreed(slot.audit.id)).isTrue();
    }

    @Test
    void the_partner_chooses_by_place_people_length_and_why_these_days() {
        slot.propose(slot.audit.day);

        assertThat(slot.scheduling.slots(slot.step("chooseSlot")))
                .containsEntry("where", "at your site, Hannover")
                .containsEntry("team", "Ada Lead (lead auditor)")
                .containsEntry("country", "Germany")
                .extractingByKey("slots")
                .asString()
                .contains("(Europe/Berlin), 8 hours");
    }

    @Test
    void rule_2_no_slot_outside_the_editions_usable_window_is_proposed() {
        assertThatThrownBy(() -> slot.propose(slot.audit.day, BEYOND))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(
                                        new Invalid.Problem(
                                                "slots[1].starts",
                                                "2017 can be used from Sun 1 Jan 2017 to Tue 31 Dec 2030; choose a day in between.")));
    }

    @Test
    void rule_2_the_window_is_looked_at_again_when_a_slot_is_chosen_and_when_it_is_confirmed() {
        slot.propose(slot.audit.day);
        slot.moveOffer(BEYOND);
        assertThatThrownBy(slot::choose).hasMessageContaining("2017 can be used from");
        slot.moveOffer(slot.audit.day);
        slot.choose();
        slot.audit.heldOn(BEYOND);
        assertThatThrownBy(slot::confirm).hasMessageContaining("2017 can be used from");
    }

    @Test
    void no_slot_on_a_day_off_is_proposed_and_the_nearest_business_day_is_named() {
        LocalDate saturday = slot.audit.day.plusDays(4);
        LocalDate newYear = LocalDate.of(saturday.getYear() + 1, 1, 1);
        assertThatThrownBy(() -> slot.propose(slot.audit.day, saturday, newYear))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Invalid.Problem::field)
                                .containsExactly("slots[1].starts", "slots[2].starts"))
                .hasMessageContaining(
                        "is a Saturday; the nearest business day is " + Wording.day(saturday.minusDays(1)))
                .hasMessageContaining(
                        newYear.getDayOfWeek().getValue() > 5 ? "is a S" : "is New Year's Day in Germany");
    }

    @Test
    void the_same_slot_twice_is_refused() {
        assertThatThrownBy(() -> slot.propose(slot.audit.day, slot.audit.day))
                .hasMessage("This overlaps slot 1; choose another time or remove it.");
    }

    @Test
    void slots_stand_in_their_order_in_time_with_their_zone() {
        slot.propose(slot.audit.day.plusDays(1), slot.audit.day);
        assertThat(String.valueOf(slot.scheduling.slots(slot.step("chooseSlot")).get("slots")))
                .containsSubsequence(
                        Wording.day(slot.audit.day), "(Europe/Berlin)", Wording.day(slot.audit.day.plusDays(1)));
    }

    @Test
    void a_counter_proposal_is_looked_at_at_once_and_does_not_tell_why_the_team_is_not_free() {
        slot.propose(slot.audit.day);
        assertThatThrownBy(() -> counter(slot.audit.day.plusDays(4)))
                .hasMessageContaining("is a Saturday; the nearest business day is ");
        AuditAhead other =
                AuditAhead.of(context).heldOn(slot.audit.day.plusDays(1)).with(slot.lead, TeamRole.AUDITOR);
        assertThatThrownBy(() -> counter(slot.audit.day.plusDays(1)))
                .hasMessageStartingWith("The team is not free at this time; choose another. The nearest day")
                .hasMessageNotContaining(other.id);
        counter(slot.audit.day.plusDays(2));
    }

    @Test
    void a_time_that_the_partner_proposed_is_agreed_when_it_is_offered_alone() {
        slot.propose(slot.audit.day);
        desk.complete(
                slot.step("chooseSlot"),
                Map.of(
                        "outcome", "countered",
                        "counterDay", slot.audit.day.plusDays(2).toString(),
                        "reason", "A fair."),
                actor(context, JANA));
        slot.propose(slot.audit.day.plusDays(2), slot.audit.day.plusDays(1));
        assertThat(slot.scheduling.isSlotAgreed(slot.audit.id))
                .as("beside another one it is chosen again")
                .isFalse();
        slot.propose(slot.audit.day.plusDays(2));
        assertThat(slot.scheduling.isSlotAgreed(slot.audit.id)).isTrue();
        assertThat(slot.audit.summary().date()).isEqualTo(slot.audit.day.plusDays(2));
    }

    @Test
    void a_free_day_is_proposed_by_choosing_it() {
        slot.propose(slot.audit.day);
        LocalDate day = slot.audit.day.plusDays(1);
        desk.complete(
                slot.step("chooseSlot"),
                Map.of("outcome", "countered", "counterDay", day.toString(), "reason", "A fair."),
                actor(context, JANA));
        assertThat(slot.scheduling.asked(slot.step("proposeSlots")))
                .containsEntry("slots", List.of(Map.of("starts", day + "T09:00", "ends", day + "T17:00")));
    }

    @Test
    void the_days_offered_are_those_wanted_and_later_ones_only_where_these_are_few() {
        slot.propose(slot.audit.day);
        var wanted = context.getBean(auditway.audit.audit.AuditDirectory.class).window(slot.audit.id);

        FreeDays.Offered days = context.getBean(FreeDays.class).next(slot.audit.summary());

        assertThat(days.wanted()).allMatch(day -> !day.isBefore(wanted.from()) && !day.isAfter(wanted.to()));
        assertThat(days.later()).allMatch(day -> day.isAfter(wanted.to()));
        assertThat(slot.scheduling.asked(slot.step("proposeSlots")).get("freeDays"))
                .asString()
                .contains("the whole team is free");
    }

    @Test
    void the_partner_reads_what_became_of_its_own_proposal() {
        slot.propose(slot.audit.day);
        assertThat(slot.scheduling.slots(slot.step("chooseSlot"))).doesNotContainKey("countered");
        LocalDate day = slot.audit.day.plusDays(1);
        desk.complete(
                slot.step("chooseSlot"),
                Map.of("outcome", "countered", "counterDay", day.toString(), "reason", "A fair."),
                actor(context, JANA));
        slot.propose(slot.audit.day.plusDays(2));
        assertThat(slot.scheduling.slots(slot.step("chooseSlot")))
                .extractingByKey("countered")
                .asString()
                .startsWith("You proposed ")
                .endsWith("; other slots are offered instead.");
        slot.propose(day);
        assertThat(slot.scheduling.slots(slot.step("chooseSlot")))
                .extractingByKey("countered")
                .asString()
                .endsWith("; it is among the slots offered now.");
    }

    private void counter(LocalDate day) {
        slot.scheduling.choose(
                new ChooseSlot("countered", null, null, day.atTime(9, 0), day.atTime(16, 0), "A fair."),
                slot.step("chooseSlot"),
                actor(context, JANA));
    }

    @Test
    void a_slot_that_has_passed_is_neither_chosen_nor_confirmed() {
        slot.propose(slot.audit.day);
        slot.moveOffer(LocalDate.of(2026, 1, 7));
        assertThatThrownBy(slot::choose).hasMessage("This slot has begun or passed; agree on a later one.");
    }

    @Test
    void the_coordinator_gives_a_slot_up_that_no_longer_holds() {
        slot.propose(slot.audit.day);
        slot.choose();
        slot.scheduling.confirm(
                new ConfirmLogistics(true, null, null, null, null),
                slot.step("confirmLogistics"),
                actor(context, MARTA));
        assertThat(slot.scheduling.isSlotAgreed(slot.audit.id)).isFalse();
        assertThat(slot.audit.summary().starts()).isNull();
    }

    @Test
    void a_counter_proposal_stands_in_the_form_as_the_first_slot() {
        slot.propose(slot.audit.day);
        LocalDate other = slot.audit.day.plusDays(1);
        desk.complete(
                slot.step("chooseSlot"),
                Map.of(
                        "outcome",
                        "countered",
                        "counterStarts",
                        other.atTime(10, 0).toString(),
                        "counterEnds",
                        other.atTime(16, 0).toString(),
                        "reason",
                        "The room is taken."),
                actor(context, JANA));
        assertThat(slot.scheduling.asked(slot.step("proposeSlots")))
                .containsEntry(
                        "slots",
                        List.of(Map.of(
                                "starts", other + "T10:00",
                                "ends", other + "T16:00")));
    }
}
