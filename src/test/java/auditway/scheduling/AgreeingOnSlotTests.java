package auditway.scheduling;

import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.audit.AuditAhead.actor;
import static auditway.audit.AuditAhead.auditor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.AuditAhead;
import auditway.audit.AuditState;
import auditway.audit.Slot;
import auditway.audit.TeamRole;
import auditway.people.Account;
import auditway.refusal.Invalid;
import auditway.roster.Absence;
import auditway.roster.Absences;
import auditway.roster.Competences;
import auditway.scheduling.Scheduling.ChooseSlot;
import auditway.scheduling.Scheduling.ConfirmLogistics;
import auditway.scheduling.Scheduling.ProposeSlots;
import auditway.workflow.OpenStep;
import auditway.workflow.StepDesk;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When an audit may be held: rule 2, and a team that is free, there and competent, looked at each time anew. */
@ApplicationTest
@Tag("both-databases")
class AgreeingOnSlotTests {

    private static final LocalDate BEYOND = LocalDate.of(2031, 1, 15);

    @Autowired
    ApplicationContext context;

    @Autowired
    Scheduling scheduling;

    @Autowired
    Absences absences;

    @Autowired
    Competences competences;

    @Autowired
    StepDesk desk;

    @Autowired
    JdbcClient jdbc;

    private AuditAhead audit;
    private Account lead;

    @BeforeEach
    void engaged() {
        audit = AuditAhead.of(context);
        lead = auditor(context, "Ada Lead");
        audit.with(lead, TeamRole.LEAD_AUDITOR);
    }

    @Test
    void a_slot_on_which_all_are_free_is_proposed_chosen_and_confirmed() {
        propose(audit.day);
        choose();
        assertThat(audit.summary().date()).isEqualTo(audit.day);
        confirm();
        assertThat(scheduling.isSlotAgreed(audit.id)).isTrue();
    }

    @Test
    void rule_2_no_slot_outside_the_editions_usable_window_is_proposed() {
        assertThatThrownBy(() -> propose(audit.day, BEYOND))
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
        propose(audit.day);
        moveOffer(BEYOND);
        assertThatThrownBy(this::choose).hasMessageContaining("2017 can be used from");
        moveOffer(audit.day);
        choose();
        audit.heldOn(BEYOND);
        assertThatThrownBy(this::confirm).hasMessageContaining("2017 can be used from");
    }

    @Test
    void a_slot_that_has_passed_is_neither_chosen_nor_confirmed() {
        propose(audit.day);
        moveOffer(LocalDate.of(2026, 1, 7));
        assertThatThrownBy(this::choose).hasMessage("This slot has begun or passed; agree on a later one.");
    }

    @Test
    void a_collision_is_refused_with_the_other_engagement_named() {
        AuditAhead other = AuditAhead.of(context).heldOn(audit.day).with(lead, TeamRole.AUDITOR);
        assertThatThrownBy(() -> propose(audit.day.plusDays(1), audit.day))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(new Invalid.Problem(
                                        "slots[1].starts",
                                        "At this time Ada Lead in " + other.id
                                                + " is engaged already; choose another time.")));
    }

    @Test
    void an_engagement_agreed_meanwhile_refuses_choosing_and_confirming() {
        propose(audit.day);
        AuditAhead other = AuditAhead.of(context).with(lead, TeamRole.AUDITOR);
        other.heldOn(audit.day);
        assertThatThrownBy(this::choose)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Invalid.Problem::field)
                                .containsExactly("slot"))
                .hasMessageContaining(other.id);
        other.state(AuditState.CANCELLED);
        choose();
        other.state(AuditState.PREPARATION);
        assertThatThrownBy(this::confirm)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Invalid.Problem::field)
                                .containsExactly("confirmed"))
                .hasMessageContaining(other.id);
    }

    @Test
    void reviewing_or_deciding_elsewhere_is_no_engagement() {
        AuditAhead.of(context)
                .heldOn(audit.day)
                .with(lead, TeamRole.TECHNICAL_REVIEWER)
                .with(lead, TeamRole.DECISION_MAKER);
        propose(audit.day);
    }

    @Test
    void a_slot_within_an_absence_is_refused_with_name_and_absence() {
        absences.record(lead.id(), audit.day.minusDays(2), audit.day, Absence.Kind.TRAINING, "", lead.actor());
        assertThatThrownBy(() -> propose(audit.day))
                .hasMessageStartingWith("Ada Lead is absent from ")
                .hasMessageEndingWith("(training); choose another time.");
        propose(audit.day.plusDays(1));
    }

    @Test
    void rule_17_a_slot_after_the_end_of_a_competence_is_refused() {
        AuditAhead late = AuditAhead.of(context);
        Account ending = AuditAhead.newcomer(context, "Eve Ending", auditway.people.Role.AUDITOR);
        competences.record(ending.id(), null, null, late.day, actor(context, auditway.Persona.HELEN));
        late.with(ending, TeamRole.LEAD_AUDITOR);
        audit = late;
        assertThatThrownBy(() -> propose(late.day.plusDays(1)))
                .hasMessageStartingWith("Nobody on this team is competent for 1 Business Health, ");
        propose(late.day);
    }

    @Test
    void the_coordinator_gives_a_slot_up_that_no_longer_holds() {
        propose(audit.day);
        choose();
        scheduling.confirm(
                new ConfirmLogistics(true, null, null, null, null), step("confirmLogistics"), actor(context, MARTA));
        assertThat(scheduling.isSlotAgreed(audit.id)).isFalse();
        assertThat(audit.summary().starts()).isNull();
    }

    @Test
    void a_counter_proposal_stands_in_the_form_as_the_first_slot() {
        propose(audit.day);
        LocalDate other = audit.day.plusDays(1);
        desk.complete(
                step("chooseSlot"),
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
        assertThat(scheduling.asked(step("proposeSlots")))
                .containsEntry(
                        "slots",
                        List.of(Map.of(
                                "starts", other + "T10:00",
                                "ends", other + "T16:00")));
    }

    @Test
    void whoever_proposes_slots_sees_who_is_engaged_or_absent() {
        assertThat(scheduling.asked(step("proposeSlots")))
                .containsKey("freeTeam")
                .doesNotContainKey("notFree");
        AuditAhead other = AuditAhead.of(context).heldOn(audit.day).with(lead, TeamRole.AUDITOR);
        absences.record(lead.id(), audit.day.plusDays(1), audit.day.plusDays(1), Absence.Kind.LEAVE, "", lead.actor());
        assertThat(String.valueOf(scheduling.asked(step("proposeSlots")).get("notFree")))
                .contains("Ada Lead", "Engaged in " + other.id, "Leave");
    }

    private void propose(LocalDate... days) {
        scheduling.propose(
                new ProposeSlots(
                        Arrays.stream(days)
                                .map(day -> new ProposeSlots.Time(day.atTime(9, 0), day.atTime(17, 0)))
                                .toList(),
                        "onSite",
                        "Hannover",
                        null,
                        null),
                step("proposeSlots"),
                actor(context, MARTA));
    }

    private void moveOffer(LocalDate day) {
        Slot slot = AuditAhead.slot(day);
        jdbc.sql("update audit_slot set starts = :starts, ends = :ends where audit_id = :id")
                .param("starts", slot.starts().atOffset(ZoneOffset.UTC))
                .param("ends", slot.ends().atOffset(ZoneOffset.UTC))
                .param("id", audit.id)
                .update();
    }

    private void choose() {
        scheduling.choose(new ChooseSlot("chosen", "1", null, null, null), step("chooseSlot"), actor(context, JANA));
    }

    private void confirm() {
        scheduling.confirm(
                new ConfirmLogistics(false, "Jana Kruse", "Reception", null, true),
                step("confirmLogistics"),
                actor(context, MARTA));
    }

    private OpenStep step(String step) {
        return audit.step(
                "scheduling",
                step,
                step.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT),
                "coordinator",
                null);
    }
}
