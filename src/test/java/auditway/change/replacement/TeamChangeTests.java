package auditway.change.replacement;

import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static auditway.audit.audit.AuditAhead.actor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.Member;
import auditway.audit.audit.TeamRole;
import auditway.platform.inbox.Inbox;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Replacing a member: who may ask, what goes over to the successor, and who is told. */
@ApplicationTest
@Tag("both-databases")
class TeamChangeTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Inbox inbox;

    @Autowired
    AuditDirectory audits;

    @Autowired
    Accounts accounts;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    private EngagedTeam team;

    @BeforeEach
    void engaged() {
        team = EngagedTeam.of(context);
    }

    @Test
    void the_successor_takes_place_agenda_and_open_work_and_the_trail_says_so() {
        team.leadHasSectionEight();
        team.conducts();
        team.audit.state(AuditState.PREPARATION);
        team.replaced(team.lead, team.successor);

        assertThat(audits.members(team.audit.id))
                .extracting(Member::name, Member::role)
                .contains(org.assertj.core.groups.Tuple.tuple("Cem Successor", TeamRole.LEAD_AUDITOR))
                .doesNotContain(org.assertj.core.groups.Tuple.tuple("Ada Lead", TeamRole.LEAD_AUDITOR));
        assertThat(audits.sectionAuditors(team.audit.id)).containsEntry("8", team.successor.id());
        assertThat(team.work(team.successor, "Hold opening meeting")).isPresent();
        assertThat(inbox.mine(team.lead.actor(), team.audit.id)).isEmpty();
        assertThatThrownBy(() -> audits.visible(team.audit.id, team.lead.actor()))
                .isInstanceOf(NotFound.class);
        assertThat(trail.before(team.audit.id, Integer.MAX_VALUE, 50))
                .filteredOn(kept -> kept.entry().action().equals("Team changed: Lead auditor"))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.entry().oldValue()).isEqualTo("Ada Lead");
                    assertThat(kept.entry().newValue()).isEqualTo("Cem Successor");
                    assertThat(kept.entry().reason()).isEqualTo("Moves to another firm.");
                });
    }

    @Test
    void partner_predecessor_and_successor_are_told_once_and_the_successor_of_the_work_that_goes_over() {
        team.conducts();
        team.replaced(team.lead, team.successor);
        for (Account told : List.of(JANA.account(accounts), team.lead, team.successor)) {
            assertThat(team.mails(told))
                    .filteredOn(subject -> subject.startsWith("Cem Successor replaces Ada Lead"))
                    .hasSize(1);
        }
        assertThat(team.mails(OLE.account(accounts))).noneMatch(subject -> subject.contains("Cem Successor replaces"));
        assertThat(jdbc.sql("select w.name from digest_entry e join work_item w on w.id = e.work_item_id "
                                + "where e.account_id = ? and w.audit_id = ?")
                        .params(team.successor.id(), team.audit.id)
                        .query(String.class)
                        .list())
                .containsOnlyOnce("Hold opening meeting");
    }

    @Test
    void members_ask_for_themselves_coordinators_for_anybody_and_partners_for_nobody() {
        assertThatThrownBy(() -> team.ask(team.lead, team.second.actor()))
                .isInstanceOf(NotYours.class)
                .hasMessage("You can ask to be replaced yourself; for others the coordinator asks.");
        assertThatThrownBy(() -> team.ask(team.lead, actor(context, JANA))).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> team.ask(team.lead, team.successor.actor())).isInstanceOf(NotFound.class);
        team.ask(team.second, team.second.actor());
        assertThat(team.work(MARTA, "Appoint replacement")).isPresent();
    }

    @Test
    void while_one_member_is_being_replaced_nobody_asks_for_another() {
        team.ask(team.second, actor(context, HELEN));
        assertThatThrownBy(() -> team.ask(team.lead, actor(context, HELEN)))
                .isInstanceOf(Conflict.class)
                .hasMessage("Ben Second is being replaced already; wait until that is done.");
        team.appoint(team.successor);
        team.declare(team.successor, EngagedTeam.none());
        team.partnerAccepts();
        team.ask(team.lead, actor(context, HELEN));
    }
}
