package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** When and where an audit takes place. */
class SchedulingProcessTests {

    @RegisterExtension
    static final Walk scheduling = Walk.of("scheduling");

    @Test
    void a_chosen_slot_with_confirmed_logistics_is_announced() {
        scheduling.steps().answer("isSlotAgreed", false, true);
        scheduling.starts();
        scheduling.completes("proposeSlots");
        scheduling.completes("chooseSlot", "chosen");
        scheduling.completes("confirmLogistics");
        assertThat(scheduling.steps().calls()).containsExactly("announceSchedule MSP-2026-014");
        scheduling.endsAt("auditScheduled");
    }

    @Test
    void a_counter_proposal_brings_new_slots_and_is_agreed_when_it_is_accepted() {
        scheduling.steps().answer("isSlotAgreed", false, true);
        scheduling.starts();
        scheduling.completes("proposeSlots");
        scheduling.completes("chooseSlot", "countered");
        scheduling.completes("proposeSlots");
        scheduling.waitsAt("confirmLogistics");
    }

    @Test
    void a_slot_that_is_given_up_before_it_is_confirmed_brings_new_slots() {
        scheduling.steps().answer("isSlotAgreed", false, false);
        scheduling.starts();
        scheduling.completes("proposeSlots");
        scheduling.completes("chooseSlot", "chosen");
        scheduling.completes("confirmLogistics");
        scheduling.waitsAt("proposeSlots");
    }

    @Test
    void without_a_choice_in_time_new_slots_are_proposed() {
        scheduling.steps().answer("isSlotAgreed", false);
        scheduling.starts();
        scheduling.completes("proposeSlots");
        scheduling.limitPasses("noSlotChosen");
        scheduling.waitsAt("proposeSlots");
    }
}
