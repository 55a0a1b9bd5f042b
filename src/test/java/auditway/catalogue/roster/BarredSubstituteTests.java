package auditway.catalogue.roster;

import static auditway.Persona.INGRID;
import static auditway.Persona.MARTA;
import static auditway.Persona.TOMASZ;
import static auditway.audit.audit.AuditAhead.actor;
import static auditway.audit.audit.AuditAhead.auditor;
import static auditway.audit.audit.AuditAhead.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditAhead;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.TeamRole;
import auditway.platform.form.Submission;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Account;
import auditway.platform.people.Role;
import auditway.platform.refusal.NotYours;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What nobody does for another person (rules 16 and 18). */
@ApplicationTest
@Tag("both-databases")
class BarredSubstituteTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkItems items;

    @Autowired
    AuditDirectory audits;

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
    void rule_18_nobody_on_the_team_stands_in_for_the_technical_reviewer_of_that_audit() {
        Account reviewer = newcomer(context, "Rita Reviewer", Role.TECHNICAL_REVIEWER);
        Account both = newcomer(context, "Bob Both", Role.TECHNICAL_REVIEWER, Role.AUDITOR);
        AuditAhead own = AuditAhead.of(context).with(reviewer, TeamRole.TECHNICAL_REVIEWER);
        own.with(both, TeamRole.OBSERVER);
        AuditAhead other = AuditAhead.of(context).with(reviewer, TeamRole.TECHNICAL_REVIEWER);
        colleagues.start("decision", own);
        colleagues.start("decision", other);
        colleagues.standsIn(reviewer, both);
        assertThat(colleagues.work(own, both)).isEmpty();
        assertThat(colleagues.work(other, both)).isPresent();
        WorkItem item = colleagues.work(own, reviewer).orElseThrow();
        assertThatThrownBy(
                        () -> items.complete(item.id(), Submission.ofJson(Map.of("outcome", "approved")), both.actor()))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void rule_18_the_reviewer_of_an_audit_stands_in_for_nobody_on_its_team() {
        Account lead = auditor(context, "Ada Lead");
        Account reviewer = newcomer(context, "Rita Reviewer", Role.TECHNICAL_REVIEWER, Role.AUDITOR);
        AuditAhead audit = colleagues.waitingForLead(lead);
        audit.with(reviewer, TeamRole.TECHNICAL_REVIEWER);
        colleagues.standsIn(lead, reviewer);
        assertThat(colleagues.work(audit, reviewer)).isEmpty();
    }

    @Test
    void rule_18_whoever_did_the_teams_work_as_substitute_does_not_review_that_audit() {
        Account lead = auditor(context, "Ada Lead");
        Account reviewer = newcomer(context, "Rita Reviewer", Role.TECHNICAL_REVIEWER);
        Account both = newcomer(context, "Bob Both", Role.TECHNICAL_REVIEWER, Role.AUDITOR);
        AuditAhead audit = colleagues.waitingForLead(lead);
        audit.with(reviewer, TeamRole.TECHNICAL_REVIEWER);
        colleagues.standsIn(lead, both);
        colleagues.standsIn(reviewer, both);
        assertThat(audits.holds(both.actor(), audit.id, TeamRole.TECHNICAL_REVIEWER))
                .isTrue();
        colleagues.onTheDayOf(audit);
        colleagues.complete(colleagues.work(audit, both).orElseThrow(), both.actor());
        assertThat(audits.holds(both.actor(), audit.id, TeamRole.TECHNICAL_REVIEWER))
                .isFalse();
    }

    @Test
    void rule_16_paid_advice_to_the_partner_bars_a_substitute_too() {
        Account lead = auditor(context, "Ada Lead");
        Account adviser = auditor(context, "Abe Adviser");
        AuditAhead audit = colleagues.waitingForLead(lead);
        jdbc.sql("""
                        insert into audit_declaration (audit_id, account_id, declared_at, paid_advice, advice_until, barred_until,
                            other_interests, details) values (?, ?, current_timestamp, true, ?, ?, false, '')""")
                .params(
                        AuditAhead.of(context).id,
                        adviser.id(),
                        colleagues.today.minusYears(1),
                        colleagues.today.plusYears(1))
                .update();
        colleagues.standsIn(lead, adviser);
        assertThat(colleagues.work(audit, adviser)).isEmpty();
    }

    @Test
    void rule_16_a_person_replaced_for_an_interest_in_the_partner_takes_no_place_there_until_the_time_is_over() {
        Account lead = auditor(context, "Ada Lead");
        Account interested = auditor(context, "Ida Interested");
        AuditAhead audit = colleagues.waitingForLead(lead);
        colleagues.standsIn(lead, interested);
        assertThat(colleagues.work(audit, interested)).isPresent();
        jdbc.sql("""
                        insert into interest_decision (audit_id, account_id, declared_at, outcome, reason, barred_until, decided_by, decided_at)
                        values (?, ?, current_timestamp, 'replaced', 'Holds shares', ?, 'x', current_timestamp)""")
                .params(AuditAhead.of(context).id, interested.id(), colleagues.today.plusMonths(24))
                .update();
        assertThat(colleagues.work(audit, interested)).isEmpty();
        assertThat(audits.holds(interested.actor(), audit.id, TeamRole.LEAD_AUDITOR))
                .isFalse();
        jdbc.sql("update interest_decision set barred_until = ? where account_id = ?")
                .params(colleagues.today.minusDays(2), interested.id())
                .update();
        assertThat(colleagues.work(audit, interested)).isPresent();
    }

    @Test
    void rule_16_interests_are_declared_in_person() {
        Account lead = auditor(context, "Ada Lead");
        Account substitute = auditor(context, "Ben Substitute");
        AuditAhead audit = AuditAhead.of(context);
        colleagues.start("engagement", audit);
        WorkItem appoint = colleagues.work(audit, actor(context, MARTA)).orElseThrow();
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
        colleagues.standsIn(lead, substitute);
        assertThat(colleagues.work(audit, lead)).isPresent();
        assertThat(colleagues.work(audit, substitute)).isEmpty();
    }
}
