package auditway.roster;

import static auditway.Persona.HELEN;
import static auditway.Persona.INGRID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static auditway.Persona.TOMASZ;
import static auditway.audit.AuditAhead.actor;
import static auditway.audit.AuditAhead.auditor;
import static auditway.audit.AuditAhead.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.AuditAhead;
import auditway.audit.AuditDirectory;
import auditway.audit.TeamRole;
import auditway.form.Submission;
import auditway.inbox.Inbox;
import auditway.inbox.WorkItem;
import auditway.inbox.WorkItems;
import auditway.people.Account;
import auditway.people.Accounts;
import auditway.people.Actor;
import auditway.people.Role;
import auditway.refusal.Invalid;
import auditway.refusal.NotFound;
import auditway.refusal.NotYours;
import auditway.refusal.Refusal;
import auditway.trail.Trail;
import auditway.workflow.Processes;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who does whose work for a while, and what they never do (rules 11, 16, 18 and 30). */
@ApplicationTest
@Tag("both-databases")
class SubstitutionTests {

    private static final ZoneId UTC = ZoneOffset.UTC;

    @Autowired
    ApplicationContext context;

    @Autowired
    Substitutions substitutions;

    @Autowired
    Absences absences;

    @Autowired
    Inbox inbox;

    @Autowired
    WorkItems items;

    @Autowired
    Processes processes;

    @Autowired
    AuditDirectory audits;

    @Autowired
    Accounts accounts;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    org.springframework.transaction.support.TransactionTemplate transaction;

    private final LocalDate today = LocalDate.now(UTC);

    @AfterEach
    void nobodyStandsInAnyMore() {
        jdbc.sql("delete from substitution").update();
    }

    @Test
    void a_substitute_sees_and_does_the_work_and_the_trail_says_for_whom() {
        Account lead = auditor(context, "Ada Lead");
        Account substitute = auditor(context, "Ben Substitute");
        AuditAhead audit = waitingForLead(lead);
        standsIn(lead, substitute);

        WorkItem item = work(audit, substitute).orElseThrow();
        assertThat(item.forName()).isEqualTo("Ada Lead");
        assertThat(audits.visible(audit.id, substitute.actor()).id()).isEqualTo(audit.id);
        complete(item, substitute.actor());

        assertThat(inbox.history(audit.id, lead.actor()))
                .filteredOn(done -> done.id().equals(item.id()))
                .singleElement()
                .extracting(WorkItem::endedByName)
                .isEqualTo("Ben Substitute for Ada Lead");
        assertThat(trail.of(audit.id, 50))
                .filteredOn(kept -> kept.entry().action().equals("Completed: Hold opening meeting"))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.entry().actorName()).isEqualTo("Ben Substitute");
                    assertThat(kept.entry().role()).isEqualTo("Auditor, for Ada Lead");
                });
    }

    @Test
    void rule_30_before_the_period_after_it_and_without_one_nobody_does_anothers_work() {
        Account lead = auditor(context, "Ada Lead");
        Account second = auditor(context, "Ben Second");
        AuditAhead audit = waitingForLead(lead);
        audit.with(second, TeamRole.AUDITOR);
        WorkItem item = work(audit, lead).orElseThrow();
        assertThatThrownBy(() -> complete(item, second.actor())).isInstanceOf(NotYours.class);

        Substitution ahead =
                substitutions.name(lead.id(), second.id(), today.plusDays(2), today.plusDays(3), UTC, lead.actor());
        assertThat(work(audit, second)).isEmpty();
        assertThatThrownBy(() -> complete(item, second.actor())).isInstanceOf(NotYours.class);

        moved(ahead, -10);
        assertThat(work(audit, second)).isEmpty();
        assertThatThrownBy(() -> complete(item, second.actor())).isInstanceOf(NotYours.class);

        moved(ahead, -2);
        assertThat(work(audit, second)).isPresent();
    }

    @Test
    void rule_26_ending_a_substitution_takes_work_and_audit_away_at_once() {
        Account lead = auditor(context, "Ada Lead");
        Account substitute = auditor(context, "Ben Substitute");
        AuditAhead audit = waitingForLead(lead);
        Substitution named = standsIn(lead, substitute);
        assertThat(work(audit, substitute)).isPresent();
        substitutions.end(lead.id(), named.id(), lead.actor());
        assertThat(work(audit, substitute)).isEmpty();
        assertThatThrownBy(() -> audits.visible(audit.id, substitute.actor())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> substitutions.end(lead.id(), named.id(), lead.actor()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_absent_person_keeps_their_own_work() {
        Account lead = auditor(context, "Ada Lead");
        AuditAhead audit = waitingForLead(lead);
        standsIn(lead, auditor(context, "Ben Substitute"));
        WorkItem item = work(audit, lead).orElseThrow();
        assertThat(item.forName()).isNull();
        complete(item, lead.actor());
    }

    @Test
    void a_substitute_acts_as_the_lead_auditor_on_the_audits_pages_too() {
        Account lead = auditor(context, "Ada Lead");
        Account substitute = auditor(context, "Ben Substitute");
        AuditAhead audit = waitingForLead(lead);
        assertThat(audits.holds(substitute.actor(), audit.id, TeamRole.LEAD_AUDITOR))
                .isFalse();
        standsIn(lead, substitute);
        assertThat(audits.holds(substitute.actor(), audit.id, TeamRole.LEAD_AUDITOR))
                .isTrue();
        assertThat(audits.holds(substitute.actor(), audit.id, TeamRole.DECISION_MAKER))
                .isFalse();
    }

    @Test
    void rule_18_nobody_on_the_team_stands_in_for_the_technical_reviewer_of_that_audit() {
        Account reviewer = newcomer(context, "Rita Reviewer", Role.TECHNICAL_REVIEWER);
        Account both = newcomer(context, "Bob Both", Role.TECHNICAL_REVIEWER, Role.AUDITOR);
        AuditAhead own = AuditAhead.of(context).with(reviewer, TeamRole.TECHNICAL_REVIEWER);
        own.with(both, TeamRole.OBSERVER);
        AuditAhead other = AuditAhead.of(context).with(reviewer, TeamRole.TECHNICAL_REVIEWER);
        start("decision", own);
        start("decision", other);
        standsIn(reviewer, both);
        assertThat(work(own, both)).isEmpty();
        assertThat(work(other, both)).isPresent();
        WorkItem item = work(own, reviewer).orElseThrow();
        assertThatThrownBy(
                        () -> items.complete(item.id(), Submission.ofJson(Map.of("outcome", "approved")), both.actor()))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void rule_18_the_reviewer_of_an_audit_stands_in_for_nobody_on_its_team() {
        Account lead = auditor(context, "Ada Lead");
        Account reviewer = newcomer(context, "Rita Reviewer", Role.TECHNICAL_REVIEWER, Role.AUDITOR);
        AuditAhead audit = waitingForLead(lead);
        audit.with(reviewer, TeamRole.TECHNICAL_REVIEWER);
        standsIn(lead, reviewer);
        assertThat(work(audit, reviewer)).isEmpty();
    }

    @Test
    void rule_18_whoever_did_the_teams_work_as_substitute_does_not_review_that_audit() {
        Account lead = auditor(context, "Ada Lead");
        Account reviewer = newcomer(context, "Rita Reviewer", Role.TECHNICAL_REVIEWER);
        Account both = newcomer(context, "Bob Both", Role.TECHNICAL_REVIEWER, Role.AUDITOR);
        AuditAhead audit = waitingForLead(lead);
        audit.with(reviewer, TeamRole.TECHNICAL_REVIEWER);
        standsIn(lead, both);
        standsIn(reviewer, both);
        assertThat(audits.holds(both.actor(), audit.id, TeamRole.TECHNICAL_REVIEWER))
                .isTrue();
        complete(work(audit, both).orElseThrow(), both.actor());
        assertThat(audits.holds(both.actor(), audit.id, TeamRole.TECHNICAL_REVIEWER))
                .isFalse();
    }

    @Test
    void rule_16_paid_advice_to_the_partner_bars_a_substitute_too() {
        Account lead = auditor(context, "Ada Lead");
        Account adviser = auditor(context, "Abe Adviser");
        AuditAhead audit = waitingForLead(lead);
        jdbc.sql("""
                        insert into audit_declaration (audit_id, account_id, declared_at, paid_advice, advice_until, barred_until,
                            other_interests, details) values (?, ?, current_timestamp, true, ?, ?, false, '')""")
                .params(AuditAhead.of(context).id, adviser.id(), today.minusYears(1), today.plusYears(1))
                .update();
        standsIn(lead, adviser);
        assertThat(work(audit, adviser)).isEmpty();
    }

    @Test
    void rule_16_interests_are_declared_in_person() {
        Account lead = auditor(context, "Ada Lead");
        Account substitute = auditor(context, "Ben Substitute");
        AuditAhead audit = AuditAhead.of(context);
        start("engagement", audit);
        WorkItem appoint = work(audit, actor(context, MARTA)).orElseThrow();
        items.complete(
                appoint.id(),
                Submission.ofJson(Map.of(
                        "leadAuditor",
                        lead.id(),
                        "members",
                        List.of(Map.of("member", auditor(context, "Cem Second").id(), "role", "AUDITOR")),
                        "technicalReviewer",
                        actor(context, TOMASZ).accountId(),
                        "decisionMaker",
                        actor(context, INGRID).accountId())),
                actor(context, MARTA));
        standsIn(lead, substitute);
        assertThat(work(audit, lead)).isPresent();
        assertThat(work(audit, substitute)).isEmpty();
    }

    @Test
    void a_partners_colleague_stands_in_for_its_lead_and_nobody_of_another_partner_does() {
        AuditAhead audit = AuditAhead.of(context);
        start("scheduling", audit);
        WorkItem propose = work(audit, actor(context, MARTA)).orElseThrow();
        items.complete(propose.id(), Submission.ofJson(slots(audit)), actor(context, MARTA));
        Account jana = JANA.account(accounts);
        Account ole = OLE.account(accounts);
        assertThat(work(audit, ole)).isEmpty();
        standsIn(jana, ole);
        WorkItem choose = work(audit, ole).orElseThrow();
        assertThat(choose.forName()).isEqualTo("Jana Kruse");
        items.complete(choose.id(), Submission.ofJson(Map.of("outcome", "chosen", "slot", "1")), ole.actor());
        assertThat(audit.summary().starts()).isNotNull();

        assertThatThrownBy(() -> standsIn(jana, MARTA.account(accounts)))
                .hasMessage("Marta Lindqvist does not belong to the same partner; choose a colleague.");
        assertThatThrownBy(() -> standsIn(MARTA.account(accounts), jana))
                .hasMessage("Jana Kruse belongs to a partner; choose somebody who does not.");
    }

    @Test
    void a_coordinators_claimed_work_is_done_by_their_substitute() {
        AuditAhead audit = AuditAhead.of(context);
        start("scheduling", audit);
        Actor marta = actor(context, MARTA);
        WorkItem propose = work(audit, marta).orElseThrow();
        items.claim(propose.id(), marta);
        Actor helen = actor(context, HELEN);
        assertThat(work(audit, helen)).isEmpty();
        standsIn(MARTA.account(accounts), HELEN.account(accounts));
        assertThat(work(audit, helen)).get().extracting(WorkItem::forName).isEqualTo("Marta Lindqvist");
        assertThat(items.mayClaim(work(audit, helen).orElseThrow(), helen)).isFalse();
        items.complete(propose.id(), Submission.ofJson(slots(audit)), helen);
    }

    @Test
    void work_that_is_mine_anyway_comes_once_and_as_mine() {
        AuditAhead audit = AuditAhead.of(context);
        start("scheduling", audit);
        standsIn(MARTA.account(accounts), HELEN.account(accounts));
        assertThat(inbox.mine(actor(context, HELEN), audit.id))
                .singleElement()
                .extracting(WorkItem::forName)
                .isNull();
    }

    @Test
    void a_substitute_is_told_by_mail_and_about_new_work_as_well() {
        Account lead = auditor(context, "Ada Lead");
        Account substitute = auditor(context, "Ben Substitute");
        standsIn(lead, substitute);
        waitingForLead(lead);
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

    @Test
    void a_substitution_is_refused_with_the_reason() {
        Account lead = auditor(context, "Ada Lead");
        Account other = auditor(context, "Ben Other");
        refused(lead, lead, today, today, "Nobody stands in for themselves; choose somebody else.");
        refused(
                lead,
                TOMASZ.account(accounts),
                today,
                today,
                "Tomasz Zieliński can do none of the work of Ada Lead (Auditor); choose somebody who holds one of these roles.");
        refused(lead, other, today.plusDays(1), today, "The last day lies before the first; choose a later one.");
        refused(lead, other, today.minusDays(1), today, "This day has passed; choose today or a later one.");
        refused(
                lead,
                other,
                today,
                today.plusYears(1).plusDays(1),
                "Somebody stands in for a year at most; choose an earlier day.");
        absences.record(other.id(), today, today.plusDays(1), Absence.Kind.LEAVE, "", other.actor());
        assertThatThrownBy(() -> substitutions.name(
                        lead.id(), other.id(), today.plusDays(1), today.plusDays(4), UTC, lead.actor()))
                .hasMessageStartingWith("Ben Other is absent from ")
                .hasMessageEndingWith("(leave); choose somebody else.");
    }

    @Test
    void nobody_has_two_substitutes_on_one_day() {
        Account lead = auditor(context, "Ada Lead");
        standsIn(lead, auditor(context, "Ben First"));
        assertThatThrownBy(() -> standsIn(lead, auditor(context, "Cem Next")))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("Ben First stands in for Ada Lead from ")
                .hasMessageEndingWith(" already; end that first or choose other days.");
    }

    @Test
    void only_coordinators_and_administrators_name_a_substitute_for_somebody_else() {
        Account lead = auditor(context, "Ada Lead");
        Account other = auditor(context, "Ben Other");
        assertThatThrownBy(() -> substitutions.name(lead.id(), other.id(), today, today, UTC, other.actor()))
                .isInstanceOf(NotYours.class);
        for (Persona persona : List.of(MARTA, Persona.SAMUEL)) {
            Substitution named = substitutions.name(lead.id(), other.id(), today, today, UTC, actor(context, persona));
            substitutions.end(lead.id(), named.id(), actor(context, persona));
        }
    }

    private void refused(Account person, Account other, LocalDate from, LocalDate until, String sentence) {
        assertThatThrownBy(() -> substitutions.name(person.id(), other.id(), from, until, UTC, person.actor()))
                .isInstanceOf(Refusal.class)
                .hasMessage(sentence);
        assertThat(substitutions.concerning(person.id())).isEmpty();
    }

    private Substitution standsIn(Account person, Account substitute) {
        return substitutions.name(person.id(), substitute.id(), today, today.plusDays(5), UTC, person.actor());
    }

    private void moved(Substitution named, int days) {
        jdbc.sql("update substitution set starts_at = :starts, ends_at = :ends where id = :id")
                .param("starts", named.startsAt().atOffset(ZoneOffset.UTC).plusDays(days))
                .param("ends", named.endsAt().atOffset(ZoneOffset.UTC).plusDays(days))
                .param("id", named.id())
                .update();
    }

    private AuditAhead waitingForLead(Account lead) {
        AuditAhead audit = AuditAhead.of(context).with(lead, TeamRole.LEAD_AUDITOR);
        audit.heldOn(audit.day);
        start("conduct", audit);
        return audit;
    }

    private void start(String process, AuditAhead audit) {
        transaction.executeWithoutResult(status -> processes.start(process, audit.id, audit.id));
    }

    private Optional<WorkItem> work(AuditAhead audit, Account who) {
        return work(audit, who.actor());
    }

    private Optional<WorkItem> work(AuditAhead audit, Actor who) {
        return inbox.mine(who, audit.id).stream().findFirst();
    }

    private void complete(WorkItem item, Actor actor) {
        items.complete(
                item.id(),
                Submission.ofJson(Map.of("heldAt", "2026-01-15T09:00", "attendance", "All of both sides")),
                actor);
    }

    private static Map<String, Object> slots(AuditAhead audit) {
        return Map.of(
                "slots",
                List.of(Map.of("starts", audit.day + "T09:00", "ends", audit.day + "T17:00")),
                "place",
                "onSite",
                "site",
                "Hannover");
    }
}
