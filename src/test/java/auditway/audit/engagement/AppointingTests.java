package auditway.audit.engagement;

import static auditway.Persona.INGRID;
import static auditway.Persona.TOMASZ;
import static auditway.audit.audit.AuditAhead.actor;
import static auditway.audit.audit.AuditAhead.auditor;
import static auditway.audit.engagement.TeamToAppoint.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditAhead;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.Member;
import auditway.audit.audit.TeamRole;
import auditway.audit.engagement.Engagement.AppointTeam;
import auditway.audit.engagement.Engagement.AppointTeam.TeamLine;
import auditway.platform.people.Account;
import auditway.platform.refusal.Invalid;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who may be appointed: competence and separate roles (rules 17 and 18). */
@ApplicationTest
@Tag("both-databases")
class AppointingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    AuditDirectory audits;

    private TeamToAppoint team;

    @BeforeEach
    void people() {
        team = new TeamToAppoint(context);
    }

    @Test
    void rule_17_a_team_competent_for_every_section_in_scope_is_appointed() {
        AuditAhead audit = AuditAhead.of(context);
        Account lead = auditor(context, "Ada Lead");
        team.appoint(audit, lead, line(auditor(context, "Ben Second"), TeamRole.AUDITOR));
        assertThat(audits.members(audit.id)).extracting(Member::name).contains("Ada Lead", "Ben Second");
    }

    @Test
    void rule_17_a_team_that_leaves_sections_uncovered_is_refused_and_they_are_named() {
        AuditAhead audit = AuditAhead.of(context);
        Account lead = auditor(context, "Ada Lead", "1", "2", "3", "4", "5", "6", "7", "9", "10", "11", "12", "13");
        Account second = auditor(context, "Ben Second", "1");
        assertThatThrownBy(() -> team.appoint(audit, lead, line(second, TeamRole.AUDITOR)))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("No one on this team is competent for 8 Security, 14 ")
                .hasMessageContaining("have a programme manager record the competence");
        assertThat(audits.members(audit.id)).isEmpty();
    }

    @Test
    void rule_17_competence_of_several_members_adds_up_and_that_of_an_observer_does_not_count() {
        AuditAhead audit = AuditAhead.of(context);
        Account lead = auditor(context, "Ada Lead", "1", "2", "3", "4", "5", "6", "7");
        Account rest = auditor(context, "Ben Rest", "8", "9", "10", "11", "12", "13", "14");
        Account third = auditor(context, "Cem Third", "1");
        assertThatThrownBy(
                        () -> team.appoint(audit, lead, line(third, TeamRole.AUDITOR), line(rest, TeamRole.OBSERVER)))
                .hasMessageContaining("8 Security");
        team.appoint(audit, lead, line(rest, TeamRole.TECHNICAL_EXPERT));
        assertThat(audits.members(audit.id)).hasSize(4);
    }

    @Test
    void rule_17_the_same_lead_audits_a_partner_at_most_twice_in_a_row() {
        Account lead = auditor(context, "Ada Lead");
        closed(lead);
        AuditAhead third = AuditAhead.of(context);
        Account second = auditor(context, "Ben Second");
        team.appoint(third, lead, line(second, TeamRole.AUDITOR));
        closed(lead);
        assertThatThrownBy(() -> team.appoint(AuditAhead.of(context), lead, line(second, TeamRole.AUDITOR)))
                .hasMessageContaining("Ada Lead led the last two audits of tecRacer; choose another lead auditor.");
        assertThat(context.getBean(Candidates.class).forLead(audits.get(third.id)))
                .filteredOn(option -> lead.id().equals(option.get("value")))
                .extracting(option -> option.get("label"))
                .containsExactly("Ada Lead, ISSI (led the last two audits of this partner)");
        assertThat(context.getBean(Candidates.class).forTeam(audits.get(third.id)))
                .filteredOn(option -> lead.id().equals(option.get("value")))
                .extracting(option -> option.get("label"))
                .containsExactly("Ada Lead, ISSI");
        closed(second);
        team.appoint(AuditAhead.of(context), lead, line(second, TeamRole.AUDITOR));
    }

    @Test
    void rule_18_technical_reviewer_and_decision_maker_are_not_on_the_team() {
        AuditAhead audit = AuditAhead.of(context);
        Account lead = auditor(context, "Ada Lead");
        Account second = auditor(context, "Ben Second");
        List<TeamLine> others = List.of(line(second, TeamRole.AUDITOR));
        String tomasz = actor(context, TOMASZ).accountId();
        String ingrid = actor(context, INGRID).accountId();
        assertThatThrownBy(() -> team.appoint(audit, new AppointTeam(lead.id(), others, second.id(), ingrid)))
                .hasMessage("The technical reviewer may not be on the team; choose someone who does not audit.");
        assertThatThrownBy(() -> team.appoint(audit, new AppointTeam(lead.id(), others, tomasz, lead.id())))
                .hasMessage("The decision maker may not be on the team; choose someone who does not audit.");
    }

    /** The newest closed audit of the partner, led by this person. */
    private void closed(Account lead) {
        AuditAhead audit = AuditAhead.of(context);
        audit.heldOn(audit.day.plusYears(10)).with(lead, TeamRole.LEAD_AUDITOR).state(AuditState.CLOSED);
    }

    @Test
    void beside_a_candidate_stand_the_sections_somebody_is_not_competent_for_and_the_days_somebody_is_absent() {
        AuditAhead audit = AuditAhead.of(context);
        Account most =
                auditor(context, "Most Sections", "1", "2", "3", "4", "6", "7", "8", "10", "11", "12", "13", "14");
        Account away = auditor(context, "Away A Day");
        team.absent(away, audit.day, audit.day);

        assertThat(context.getBean(Candidates.class).forTeam(audits.get(audit.id)))
                .filteredOn(option -> List.of(most.id(), away.id()).contains(option.get("value")))
                .extracting(option -> String.valueOf(option.get("label")))
                .satisfiesExactlyInAnyOrder(
                        label -> assertThat(label).isEqualTo("Most Sections, ISSI (not competent for sections 5, 9)"),
                        label -> assertThat(label).startsWith("Away A Day, ISSI (absent "));
    }
}
