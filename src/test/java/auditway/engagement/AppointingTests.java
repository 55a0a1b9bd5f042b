package auditway.engagement;

import static auditway.Persona.INGRID;
import static auditway.Persona.MARTA;
import static auditway.Persona.TOMASZ;
import static auditway.audit.AuditAhead.actor;
import static auditway.audit.AuditAhead.auditor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.AuditAhead;
import auditway.audit.AuditDirectory;
import auditway.audit.AuditState;
import auditway.audit.Member;
import auditway.audit.TeamRole;
import auditway.engagement.DeclaringInterests.DeclareInterests;
import auditway.engagement.Engagement.AppointTeam;
import auditway.engagement.Engagement.AppointTeam.TeamLine;
import auditway.people.Account;
import auditway.refusal.Invalid;
import auditway.roster.Absence;
import auditway.roster.Absences;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who may be appointed (rules 16 to 18). */
@ApplicationTest
@Tag("both-databases")
class AppointingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Engagement engagement;

    @Autowired
    Candidates candidates;

    @Autowired
    DeclaringInterests interests;

    @Autowired
    AuditDirectory audits;

    @Autowired
    Absences absences;

    @Autowired
    Clock clock;

    @Test
    void rule_17_a_team_competent_for_every_section_in_scope_is_appointed() {
        AuditAhead audit = AuditAhead.of(context);
        Account lead = auditor(context, "Ada Lead");
        appoint(audit, lead, line(auditor(context, "Ben Second"), TeamRole.AUDITOR));
        assertThat(audits.members(audit.id)).extracting(Member::name).contains("Ada Lead", "Ben Second");
    }

    @Test
    void rule_17_a_team_that_leaves_sections_uncovered_is_refused_and_they_are_named() {
        AuditAhead audit = AuditAhead.of(context);
        Account lead = auditor(context, "Ada Lead", "1", "2", "3", "4", "5", "6", "7", "9", "10", "11", "12", "13");
        Account second = auditor(context, "Ben Second", "1");
        assertThatThrownBy(() -> appoint(audit, lead, line(second, TeamRole.AUDITOR)))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("Nobody on this team is competent for 8 Security, 14 ")
                .hasMessageContaining("have a programme manager record the competence");
        assertThat(audits.members(audit.id)).isEmpty();
    }

    @Test
    void rule_17_competence_of_several_members_adds_up_and_that_of_an_observer_does_not_count() {
        AuditAhead audit = AuditAhead.of(context);
        Account lead = auditor(context, "Ada Lead", "1", "2", "3", "4", "5", "6", "7");
        Account rest = auditor(context, "Ben Rest", "8", "9", "10", "11", "12", "13", "14");
        Account third = auditor(context, "Cem Third", "1");
        assertThatThrownBy(() -> appoint(audit, lead, line(third, TeamRole.AUDITOR), line(rest, TeamRole.OBSERVER)))
                .hasMessageContaining("8 Security");
        appoint(audit, lead, line(rest, TeamRole.TECHNICAL_EXPERT));
        assertThat(audits.members(audit.id)).hasSize(4);
    }

    @Test
    void rule_17_the_same_lead_audits_a_partner_at_most_twice_in_a_row() {
        Account lead = auditor(context, "Ada Lead");
        closed(lead);
        AuditAhead third = AuditAhead.of(context);
        Account second = auditor(context, "Ben Second");
        appoint(third, lead, line(second, TeamRole.AUDITOR));
        closed(lead);
        assertThatThrownBy(() -> appoint(AuditAhead.of(context), lead, line(second, TeamRole.AUDITOR)))
                .hasMessageContaining("Ada Lead led the last two audits of tecRacer; choose another lead auditor.");
        closed(second);
        appoint(AuditAhead.of(context), lead, line(second, TeamRole.AUDITOR));
    }

    /** The newest closed audit of the partner, led by this person. */
    private void closed(Account lead) {
        AuditAhead audit = AuditAhead.of(context);
        audit.heldOn(LocalDate.of(2029, 1, 1).plusDays(audit.day.toEpochDay() % 1000))
                .with(lead, TeamRole.LEAD_AUDITOR)
                .state(AuditState.CLOSED);
    }

    @Test
    void rule_18_technical_reviewer_and_decision_maker_are_not_on_the_team() {
        AuditAhead audit = AuditAhead.of(context);
        Account lead = auditor(context, "Ada Lead");
        Account second = auditor(context, "Ben Second");
        List<TeamLine> others = List.of(line(second, TeamRole.AUDITOR));
        String tomasz = actor(context, TOMASZ).accountId();
        String ingrid = actor(context, INGRID).accountId();
        assertThatThrownBy(() -> appoint(audit, new AppointTeam(lead.id(), others, second.id(), ingrid)))
                .hasMessage("The technical reviewer may not be on the team; choose somebody who does not audit.");
        assertThatThrownBy(() -> appoint(audit, new AppointTeam(lead.id(), others, tomasz, lead.id())))
                .hasMessage("The decision maker may not be on the team; choose somebody who does not audit.");
    }

    @Test
    void rule_16_paid_advice_within_24_months_bars_the_assignment() {
        AuditAhead audit = engaged("Ada Lead", "Ben Second");
        declares(audit, "Ada Lead", "no", null);
        assertThat(interests.isTeamIndependent(audit.id)).isFalse();
        declares(audit, "Ben Second", "yes", today().minusMonths(24));
        assertThat(interests.isTeamIndependent(audit.id)).isFalse();
        assertThat(interests.barred(audit.id))
                .singleElement()
                .asString()
                .startsWith("Ben Second advised the partner for pay until")
                .endsWith("within 24 months.");
    }

    @Test
    void rule_16_paid_advice_older_than_24_months_does_not_bar() {
        AuditAhead audit = engaged("Ada Lead", "Ben Second");
        declares(audit, "Ada Lead", "no", null);
        declares(audit, "Ben Second", "yes", today().minusMonths(24).minusDays(1));
        assertThat(interests.isTeamIndependent(audit.id)).isTrue();
    }

    @Test
    void rule_16_a_declaration_of_paid_advice_says_when_it_ended_and_no_day_ahead() {
        AuditAhead audit = engaged("Ada Lead", "Ben Second");
        assertThatThrownBy(() -> declares(audit, "Ada Lead", "yes", null))
                .hasMessage("Enter the day the paid advice ended, today if it goes on.");
        assertThatThrownBy(() -> declares(audit, "Ada Lead", "yes", today().plusDays(1)))
                .hasMessage("This day lies ahead; enter today if the paid advice goes on.");
    }

    @Test
    void rule_16_whoever_declared_paid_advice_to_a_partner_is_not_appointed_for_it_again() {
        AuditAhead audit = engaged("Ada Lead", "Ben Second");
        declares(audit, "Ben Second", "yes", today().minusMonths(3));
        AuditAhead next = AuditAhead.of(context);
        Account barred = member(audit, "Ben Second");
        assertThatThrownBy(() -> appoint(next, auditor(context, "Ada Other"), line(barred, TeamRole.AUDITOR)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Invalid.Problem::field)
                                .containsExactly("members[0].member"))
                .hasMessageStartingWith("Ben Second advised tecRacer for pay until ")
                .hasMessageEndingWith("within 24 months; choose somebody else.");
    }

    @Test
    void who_may_audit_most_is_offered_first_and_what_speaks_against_somebody_stands_beside_the_name() {
        AuditAhead earlier = engaged("Candidate Lead", "Candidate Adviser");
        declares(earlier, "Candidate Adviser", "yes", today().minusMonths(3));
        auditor(context, "Candidate Part", "1", "2");
        AuditAhead audit = AuditAhead.of(context);
        absent(auditor(context, "Candidate Away"), audit.day, audit.day.plusDays(2));

        List<String> offered = offered(audit);

        assertThat(offered)
                .filteredOn(name -> name.startsWith("Candidate "))
                .satisfiesExactly(
                        fits -> assertThat(fits).isEqualTo("Candidate Lead, ISSI"),
                        part -> assertThat(part).isEqualTo("Candidate Part, ISSI (competent for 2 of 14 sections)"),
                        barred -> assertThat(barred)
                                .startsWith("Candidate Adviser, ISSI (advised this partner for pay until "),
                        away -> assertThat(away).startsWith("Candidate Away, ISSI (absent from "));
    }

    private List<String> offered(AuditAhead audit) {
        return candidates.forTeam(audits.get(audit.id)).stream()
                .map(option -> String.valueOf(option.get("label")))
                .toList();
    }

    @Test
    void somebody_absent_on_all_days_asked_for_is_not_appointed() {
        AuditAhead audit = AuditAhead.of(context);
        Account lead = auditor(context, "Ada Lead");
        Account second = auditor(context, "Ben Second");
        absent(second, audit.day, audit.day.plusDays(2));
        assertThatThrownBy(() -> appoint(audit, lead, line(second, TeamRole.AUDITOR)))
                .hasMessageStartingWith("Ben Second is absent from ")
                .hasMessageEndingWith("(holiday); choose somebody else.");
    }

    @Test
    void somebody_absent_on_some_of_the_days_asked_for_is_appointed() {
        AuditAhead audit = AuditAhead.of(context);
        Account second = auditor(context, "Ben Second");
        absent(second, audit.day, audit.day.plusDays(1));
        appoint(audit, auditor(context, "Ada Lead"), line(second, TeamRole.AUDITOR));
        assertThat(audits.members(audit.id)).hasSize(4);
    }

    @Test
    void somebody_engaged_or_absent_in_the_agreed_slot_is_not_appointed_after_it_was_set() {
        Account busy = auditor(context, "Ben Busy");
        Account away = auditor(context, "Cem Away");
        Account lead = auditor(context, "Ada Lead");
        AuditAhead audit = AuditAhead.of(context);
        audit.heldOn(audit.day);
        AuditAhead other = AuditAhead.of(context).heldOn(audit.day).with(busy, TeamRole.OBSERVER);
        absent(away, audit.day, audit.day);
        assertThatThrownBy(() -> appoint(audit, lead, line(busy, TeamRole.AUDITOR)))
                .hasMessage("At this time Ben Busy in " + other.id + " is engaged already; choose somebody else.");
        assertThatThrownBy(() -> appoint(audit, lead, line(away, TeamRole.AUDITOR)))
                .hasMessageStartingWith("Cem Away is absent on ");
    }

    @Test
    void an_audit_that_is_over_holds_nobody() {
        Account freed = auditor(context, "Ben Freed");
        AuditAhead audit = AuditAhead.of(context);
        audit.heldOn(audit.day);
        AuditAhead other = AuditAhead.of(context).heldOn(audit.day).with(freed, TeamRole.AUDITOR);
        other.state(AuditState.CLOSED);
        appoint(audit, auditor(context, "Ada Lead"), line(freed, TeamRole.AUDITOR));
        assertThat(audits.members(audit.id)).hasSize(4);
    }

    private AuditAhead engaged(String lead, String second) {
        AuditAhead audit = AuditAhead.of(context);
        appoint(audit, auditor(context, lead), line(auditor(context, second), TeamRole.AUDITOR));
        return audit;
    }

    private Account member(AuditAhead audit, String name) {
        return audits.members(audit.id).stream()
                .filter(one -> one.name().equals(name))
                .map(one -> context.getBean(auditway.people.Accounts.class).get(one.accountId()))
                .findFirst()
                .orElseThrow();
    }

    private void declares(AuditAhead audit, String name, String paid, @Nullable LocalDate until) {
        Account member = member(audit, name);
        interests.declare(
                new DeclareInterests(paid, until, "no", null),
                audit.step("engagement", "declareInterests", "declare-interests", "teamMember", member.id()),
                member.actor());
    }

    private void absent(Account who, LocalDate from, LocalDate to) {
        absences.record(who.id(), from, to, Absence.Kind.HOLIDAY, "", who.actor());
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(java.time.ZoneId.of("Europe/Berlin")));
    }

    private static TeamLine line(Account member, TeamRole role) {
        return new TeamLine(member.id(), role);
    }

    private void appoint(AuditAhead audit, Account lead, TeamLine... others) {
        appoint(
                audit,
                new AppointTeam(
                        lead.id(),
                        Arrays.asList(others),
                        actor(context, TOMASZ).accountId(),
                        actor(context, INGRID).accountId()));
    }

    private void appoint(AuditAhead audit, AppointTeam team) {
        engagement.appoint(
                team,
                audit.step("engagement", "appointTeam", "appoint-team", "coordinator", null),
                actor(context, MARTA));
    }
}
