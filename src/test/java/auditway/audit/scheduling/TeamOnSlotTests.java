package auditway.audit.scheduling;

import static auditway.Persona.HELEN;
import static auditway.audit.audit.AuditAhead.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditAhead;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.TeamRole;
import auditway.audit.audit.Wording;
import auditway.catalogue.roster.Absence;
import auditway.catalogue.roster.Absences;
import auditway.catalogue.roster.Competences;
import auditway.platform.people.Account;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A slot asks for a team that is free, there and competent, looked at each time again. */
@ApplicationTest
@Tag("both-databases")
class TeamOnSlotTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Absences absences;

    @Autowired
    Competences competences;

    private SlotToAgree slot;

    @BeforeEach
    void engaged() {
        slot = SlotToAgree.of(context);
    }

    @Test
    void a_collision_is_refused_with_the_other_engagement_named() {
        AuditAhead other = AuditAhead.of(context).heldOn(slot.audit.day).with(slot.lead, TeamRole.AUDITOR);
        assertThatThrownBy(() -> slot.propose(slot.audit.day.plusDays(1), slot.audit.day))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(new Invalid.Problem(
                                        "slots[1].starts",
                                        "At this time Ada Lead in " + other.id
                                                + " is engaged already; choose another time. The nearest day on which the"
                                                + " team is free is " + Wording.day(slot.audit.day.plusDays(1))
                                                + ".")));
    }

    @Test
    void an_engagement_agreed_meanwhile_refuses_choosing_and_confirming() {
        slot.propose(slot.audit.day);
        AuditAhead other = AuditAhead.of(context).with(slot.lead, TeamRole.AUDITOR);
        other.heldOn(slot.audit.day);
        assertThatThrownBy(slot::choose)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Invalid.Problem::field)
                                .containsExactly("slot"))
                .hasMessageStartingWith("The team is no longer free at this time; choose another slot")
                .hasMessageNotContaining(other.id);
        other.state(AuditState.CANCELLED);
        slot.choose();
        other.state(AuditState.PREPARATION);
        assertThatThrownBy(slot::confirm)
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
                .heldOn(slot.audit.day)
                .with(slot.lead, TeamRole.TECHNICAL_REVIEWER)
                .with(slot.lead, TeamRole.DECISION_MAKER);
        slot.propose(slot.audit.day);
    }

    @Test
    void a_slot_within_an_absence_is_refused_with_name_and_absence() {
        absences.record(
                slot.lead.id(),
                slot.audit.day.minusDays(2),
                slot.audit.day,
                Absence.Kind.TRAINING,
                "",
                slot.lead.actor());
        assertThatThrownBy(() -> slot.propose(slot.audit.day))
                .hasMessageStartingWith("Ada Lead is absent from ")
                .hasMessageContaining("(training); choose another time. The nearest day on which the team is free is ");
        slot.propose(slot.audit.day.plusDays(1));
    }

    @Test
    void rule_17_a_slot_after_the_end_of_a_competence_is_refused() {
        AuditAhead late = AuditAhead.of(context);
        Account ending = AuditAhead.newcomer(context, "Eve Ending", Role.AUDITOR);
        competences.record(ending.id(), null, null, late.day, actor(context, HELEN));
        slot = SlotToAgree.ledBy(ending, late, context);
        assertThatThrownBy(() -> slot.propose(late.day.plusDays(1)))
                .hasMessageStartingWith("No one on this team is competent for 1 Business Health, ");
        slot.propose(late.day);
    }

    @Test
    void whoever_proposes_slots_sees_who_is_engaged_or_absent() {
        assertThat(slot.scheduling.asked(slot.step("proposeSlots")))
                .containsKey("freeTeam")
                .doesNotContainKey("notFree");
        AuditAhead other = AuditAhead.of(context).heldOn(slot.audit.day).with(slot.lead, TeamRole.AUDITOR);
        absences.record(
                slot.lead.id(),
                slot.audit.day.plusDays(1),
                slot.audit.day.plusDays(1),
                Absence.Kind.LEAVE,
                "",
                slot.lead.actor());
        assertThat(String.valueOf(
                        slot.scheduling.asked(slot.step("proposeSlots")).get("notFree")))
                .contains("Ada Lead", "Engaged in " + other.id, "Leave");
    }
}
