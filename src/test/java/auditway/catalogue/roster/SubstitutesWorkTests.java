package auditway.catalogue.roster;

import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static auditway.audit.audit.AuditAhead.actor;
import static auditway.audit.audit.AuditAhead.auditor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditAhead;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.TeamRole;
import auditway.platform.form.Submission;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Who does whose work for a while (rules 26 and 30). */
@ApplicationTest
@Tag("both-databases")
class SubstitutesWorkTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Substitutions substitutions;

    @Autowired
    Inbox inbox;

    @Autowired
    WorkItems items;

    @Autowired
    AuditDirectory audits;

    @Autowired
    Accounts accounts;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    private Colleagues colleagues;

    @BeforeEach
    void everybodyIsThere() {
        colleagues = Colleagues.of(context);
    }

    @AfterEach
    void nobodyStandsInAnyMore() {
        colleagues.nobodyStandsInAnyMore();
    }

    @Test
    void a_substitute_sees_and_does_the_work_and_the_trail_says_for_whom() {
        Account lead = auditor(context, "Ada Lead");
        Account substitute = auditor(context, "Ben Substitute");
        AuditAhead audit = colleagues.waitingForLead(lead);
        colleagues.standsIn(lead, substitute);

        WorkItem item = colleagues.work(audit, substitute).orElseThrow();
        assertThat(item.forName()).isEqualTo("Ada Lead");
        assertThat(audits.visible(audit.id, substitute.actor()).id()).isEqualTo(audit.id);
        colleagues.onTheDayOf(audit);
        colleagues.complete(item, substitute.actor());

        assertThat(inbox.history(audit.id, lead.actor()))
                .filteredOn(done -> done.id().equals(item.id()))
                .singleElement()
                .extracting(WorkItem::endedByName)
                .isEqualTo("Ben Substitute for Ada Lead");
        assertThat(trail.before(audit.id, Integer.MAX_VALUE, 50))
                .filteredOn(kept -> kept.entry().action().equals("Completed: Hold opening meeting"))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.entry().actorName()).isEqualTo("Ben Substitute");
                    assertThat(kept.entry().role()).isEqualTo("Auditor, for Ada Lead");
                });
    }

    @Test
    void what_a_substitute_does_on_any_page_is_on_the_trail_as_done_for_the_colleague() {
        Account lead = auditor(context, "Ada Lead");
        Account own = auditor(context, "Cleo Own");
        Account substitute = auditor(context, "Ben Substitute");
        AuditAhead audit = colleagues.waitingForLead(lead);
        audit.with(own, TeamRole.AUDITOR);
        colleagues.standsIn(lead, substitute);
        for (Account who : List.of(substitute, own, lead)) {
            context.getBean(TransactionTemplate.class)
                    .executeWithoutResult(status -> trail.record(
                            TrailEntry.by(who.id(), who.name(), who.actor().title())
                                    .did("Verdict given")
                                    .on(audit.id)));
        }
        assertThat(trail.before(audit.id, Integer.MAX_VALUE, 3))
                .extracting(kept -> kept.entry().role())
                .containsExactly("Auditor", "Auditor", "Auditor, for Ada Lead");
        assertThat(trail.verify(audit.id)).isEmpty();
    }

    @Test
    void rule_30_before_the_period_after_it_and_without_one_nobody_does_anothers_work() {
        Account lead = auditor(context, "Ada Lead");
        Account second = auditor(context, "Ben Second");
        AuditAhead audit = colleagues.waitingForLead(lead);
        audit.with(second, TeamRole.AUDITOR);
        WorkItem item = colleagues.work(audit, lead).orElseThrow();
        assertThatThrownBy(() -> colleagues.complete(item, second.actor())).isInstanceOf(NotYours.class);

        Substitution ahead = substitutions.name(
                lead.id(),
                second.id(),
                colleagues.today.plusDays(2),
                colleagues.today.plusDays(3),
                Colleagues.UTC,
                lead.actor());
        assertThat(colleagues.work(audit, second)).isEmpty();
        assertThatThrownBy(() -> colleagues.complete(item, second.actor())).isInstanceOf(NotYours.class);

        colleagues.moved(ahead, -10);
        assertThat(colleagues.work(audit, second)).isEmpty();
        assertThatThrownBy(() -> colleagues.complete(item, second.actor())).isInstanceOf(NotYours.class);

        colleagues.moved(ahead, -2);
        assertThat(colleagues.work(audit, second)).isPresent();
    }

    @Test
    void rule_26_ending_a_substitution_takes_work_and_audit_away_at_once() {
        Account lead = auditor(context, "Ada Lead");
        Account substitute = auditor(context, "Ben Substitute");
        AuditAhead audit = colleagues.waitingForLead(lead);
        Substitution named = colleagues.standsIn(lead, substitute);
        assertThat(colleagues.work(audit, substitute)).isPresent();
        substitutions.end(lead.id(), named.id(), lead.actor());
        assertThat(colleagues.work(audit, substitute)).isEmpty();
        assertThatThrownBy(() -> audits.visible(audit.id, substitute.actor())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> substitutions.end(lead.id(), named.id(), lead.actor()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_absent_person_keeps_their_own_work() {
        Account lead = auditor(context, "Ada Lead");
        AuditAhead audit = colleagues.waitingForLead(lead);
        colleagues.standsIn(lead, auditor(context, "Ben Substitute"));
        WorkItem item = colleagues.work(audit, lead).orElseThrow();
        assertThat(item.forName()).isNull();
        colleagues.onTheDayOf(audit);
        colleagues.complete(item, lead.actor());
    }

    @Test
    void a_substitute_acts_as_the_lead_auditor_on_the_audits_pages_too() {
        Account lead = auditor(context, "Ada Lead");
        Account substitute = auditor(context, "Ben Substitute");
        AuditAhead audit = colleagues.waitingForLead(lead);
        assertThat(audits.holds(substitute.actor(), audit.id, TeamRole.LEAD_AUDITOR))
                .isFalse();
        colleagues.standsIn(lead, substitute);
        assertThat(audits.holds(substitute.actor(), audit.id, TeamRole.LEAD_AUDITOR))
                .isTrue();
        assertThat(audits.holds(substitute.actor(), audit.id, TeamRole.DECISION_MAKER))
                .isFalse();
    }

    @Test
    void a_coordinators_claimed_work_is_done_by_their_substitute() {
        AuditAhead audit = AuditAhead.of(context);
        colleagues.start("scheduling", audit);
        Actor marta = actor(context, MARTA);
        WorkItem propose = colleagues.work(audit, marta).orElseThrow();
        items.claim(propose.id(), marta);
        Actor helen = actor(context, HELEN);
        assertThat(colleagues.work(audit, helen)).isEmpty();
        colleagues.standsIn(MARTA.account(accounts), HELEN.account(accounts));
        assertThat(colleagues.work(audit, helen))
                .get()
                .extracting(WorkItem::forName)
                .isEqualTo("Marta Lindqvist");
        assertThat(items.mayClaim(colleagues.work(audit, helen).orElseThrow(), helen))
                .isFalse();
        items.complete(propose.id(), Submission.ofJson(Colleagues.slots(audit)), helen);
    }

    @Test
    void work_that_is_mine_anyway_comes_once_and_as_mine() {
        AuditAhead audit = AuditAhead.of(context);
        colleagues.start("scheduling", audit);
        colleagues.standsIn(MARTA.account(accounts), HELEN.account(accounts));
        assertThat(inbox.mine(actor(context, HELEN), audit.id))
                .singleElement()
                .extracting(WorkItem::forName)
                .isNull();
    }

    @Test
    void a_substitute_is_told_by_mail_and_about_new_work_as_well() {
        Account lead = auditor(context, "Ada Lead");
        Account substitute = auditor(context, "Ben Substitute");
        colleagues.standsIn(lead, substitute);
        colleagues.waitingForLead(lead);
        assertThat(jdbc.sql("select subject from mail where to_account = :to")
                        .param("to", substitute.id())
                        .query(String.class)
                        .list())
                .containsExactly("You stand in for Ada Lead");
        assertThat(jdbc.sql("select w.name from digest_entry e join work_item w on w.id = e.work_item_id "
                                + "where e.account_id = :to")
                        .param("to", substitute.id())
                        .query(String.class)
                        .list())
                .containsExactly("Hold opening meeting");
    }
}
