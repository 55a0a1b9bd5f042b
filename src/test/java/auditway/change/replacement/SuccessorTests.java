package auditway.change.replacement;

import static auditway.Persona.MARTA;
import static auditway.audit.audit.AuditAhead.actor;
import static auditway.audit.audit.AuditAhead.auditor;
import static auditway.audit.audit.AuditAhead.newcomer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditAhead;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Member;
import auditway.audit.audit.TeamRole;
import auditway.catalogue.roster.Absence;
import auditway.catalogue.roster.Absences;
import auditway.platform.form.Submission;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Account;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a successor must fulfil before taking the place of a member (rules 16, 17, 18 and 30). */
@ApplicationTest
@Tag("both-databases")
class SuccessorTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    WorkItems items;

    @Autowired
    AuditDirectory audits;

    @Autowired
    Absences absences;

    @Autowired
    JdbcClient jdbc;

    private EngagedTeam team;

    @BeforeEach
    void engaged() {
        team = EngagedTeam.of(context);
    }

    @Test
    void rule_16_a_successor_with_paid_advice_within_24_months_is_not_put_in_the_place() {
        team.ask(team.lead, actor(context, MARTA));
        team.appoint(team.successor);
        team.declare(
                team.successor,
                Map.of(
                        "paidAdvice", "yes",
                        "adviceUntil",
                                LocalDate.now(ZoneOffset.UTC).minusMonths(2).toString(),
                        "otherInterests", "no",
                        "details", "Advised on billing."));
        assertThat(audits.members(team.audit.id)).extracting(Member::name).contains("Ada Lead");
        WorkItem again = team.work(MARTA, "Appoint replacement").orElseThrow();
        assertThat(items.formData(again).get("barred")).asString().startsWith("Cem Successor advised tecRacer for pay");
        assertThatThrownBy(() -> team.appoint(team.successor))
                .hasMessageStartingWith("Cem Successor advised tecRacer for pay");
        Account other = auditor(context, "Dan Other");
        team.appoint(other);
        team.declare(other, EngagedTeam.none());
        team.partnerAccepts();
        assertThat(audits.members(team.audit.id)).extracting(Member::name).contains("Dan Other");
    }

    @Test
    void rule_17_a_successor_must_cover_what_only_the_member_was_competent_for() {
        Account newcomer = newcomer(context, "Nia New", Role.AUDITOR);
        jdbc.sql("delete from competence where account_id = ?")
                .params(team.second.id())
                .update();
        team.ask(team.lead, actor(context, MARTA));
        assertThatThrownBy(() -> team.appoint(newcomer))
                .isInstanceOf(Invalid.class)
                .hasMessageStartingWith("No one on this team is competent for 1 Business Health, ");
        assertThat(team.work(MARTA, "Appoint replacement")).isPresent();
    }

    @Test
    void rule_17_a_successor_is_competent_for_the_sections_the_agenda_gave_the_member() {
        team.leadHasSectionEight();
        Account narrow = auditor(context, "Nia Narrow", "1");
        team.ask(team.lead, actor(context, MARTA));
        assertThat(offered()).contains("Nia Narrow, ISSI (not competent for section 8)");
        assertThatThrownBy(() -> team.appoint(narrow))
                .hasMessageStartingWith("Nia Narrow is not competent for 8 Security on ");
    }

    @Test
    void a_successor_engaged_elsewhere_or_absent_on_the_day_is_refused_by_name() {
        AuditAhead other = AuditAhead.of(context).with(team.successor, TeamRole.AUDITOR);
        other.heldOn(team.audit.day);
        Account away = auditor(context, "Abe Away");
        auditor(context, "Fay Free");
        absences.record(away.id(), team.audit.day, team.audit.day, Absence.Kind.HOLIDAY, "", away.actor());
        team.ask(team.second, actor(context, MARTA));
        assertThat(offered())
                .as("who is not free is marked, and comes last")
                .contains("Cem Successor, ISSI (engaged in " + other.id + " on ", "Abe Away, ISSI (absent on ")
                .matches("(?s).*Free, ISSI[^(]*}.*engaged in.*");
        assertThatThrownBy(() -> team.appoint(team.successor)).hasMessageContaining("Cem Successor in " + other.id);
        assertThatThrownBy(() -> team.appoint(away)).hasMessageStartingWith("Abe Away is absent on ");
    }

    private String offered() {
        WorkItem appoint = team.work(MARTA, "Appoint replacement").orElseThrow();
        return String.valueOf(items.formData(appoint).get("successors"));
    }

    private interface Since {
        void happens(SuccessorTests test);
    }

    /** What can become of a successor between appointment and taking over, by what is said of it. */
    private static final Map<String, Since> MEANWHILE = Map.of(
            "Cem Successor advised tecRacer for pay",
            test -> test.jdbc
                    .sql("""
                            insert into audit_declaration (audit_id, account_id, declared_at, paid_advice, advice_until,
                                barred_until, other_interests, details) values (?, ?, current_timestamp, true, ?, ?, false, '')""")
                    .params(
                            test.team.audit.id,
                            test.team.successor.id(),
                            LocalDate.now(ZoneOffset.UTC).minusMonths(2),
                            LocalDate.now(ZoneOffset.UTC).plusMonths(22))
                    .update(),
            "Cem Successor is absent on ",
            test -> test.absences.record(
                    test.team.successor.id(),
                    test.team.audit.day,
                    test.team.audit.day,
                    Absence.Kind.LEAVE,
                    "",
                    test.team.successor.actor()),
            "At this time Cem Successor in ",
            test -> AuditAhead.of(test.context)
                    .with(test.team.successor, TeamRole.AUDITOR)
                    .heldOn(test.team.audit.day),
            "Cem Successor is not competent for 8 Security on ",
            test -> test.jdbc
                    .sql("delete from competence where account_id = ?")
                    .params(test.team.successor.id())
                    .update(),
            "Choose someone from the list",
            test -> test.team.audit.with(test.team.successor, TeamRole.OBSERVER));

    @ParameterizedTest(name = "{0} before taking over")
    @ValueSource(
            strings = {
                "Cem Successor advised tecRacer for pay",
                "Cem Successor is absent on ",
                "At this time Cem Successor in ",
                "Cem Successor is not competent for 8 Security on ",
                "Choose someone from the list"
            })
    void a_successor_who_is_no_longer_suitable_when_taking_over_is_not_put_in_the_place(String said) {
        team.leadHasSectionEight();
        team.ask(team.lead, actor(context, MARTA));
        team.appoint(team.successor);
        team.declare(team.successor, EngagedTeam.none());
        Objects.requireNonNull(MEANWHILE.get(said)).happens(this);
        team.partnerAccepts();
        assertThat(audits.members(team.audit.id)).extracting(Member::name).contains("Ada Lead");
        WorkItem again = team.work(MARTA, "Appoint replacement").orElseThrow();
        assertThat(items.formData(again).get("barred")).asString().contains(said);
    }

    @Test
    void a_successor_engaged_elsewhere_meanwhile_is_not_put_in_the_place_by_silence() {
        team.ask(team.lead, actor(context, MARTA));
        team.appoint(team.successor);
        team.declare(team.successor, EngagedTeam.none());
        AuditAhead.of(context).with(team.successor, TeamRole.AUDITOR).heldOn(team.audit.day);
        team.objectionWindowCloses();
        assertThat(audits.members(team.audit.id)).extracting(Member::name).contains("Ada Lead");
        assertThat(team.work(MARTA, "Appoint replacement")).isPresent();
    }

    @Test
    void rule_18_nobody_with_a_part_in_the_audit_takes_another_place_in_it() {
        Account reviewer = newcomer(context, "Rita Reviewer", Role.TECHNICAL_REVIEWER, Role.AUDITOR);
        team.audit.with(reviewer, TeamRole.TECHNICAL_REVIEWER);
        team.ask(team.lead, actor(context, MARTA));
        assertThatThrownBy(() -> team.appoint(reviewer))
                .isInstanceOf(Invalid.class)
                .hasMessageEndingWith("choose one of those shown.");
        assertThatThrownBy(() -> team.appoint(team.second)).isInstanceOf(Invalid.class);
    }

    @Test
    void a_technical_reviewer_is_replaced_by_somebody_who_may_review() {
        Account reviewer = newcomer(context, "Rita Reviewer", Role.TECHNICAL_REVIEWER);
        Account next = newcomer(context, "Rob Reviewer", Role.TECHNICAL_REVIEWER);
        team.audit.with(reviewer, TeamRole.TECHNICAL_REVIEWER);
        team.ask(reviewer, TeamRole.TECHNICAL_REVIEWER, reviewer.actor());
        assertThatThrownBy(() -> team.appoint(team.successor)).isInstanceOf(Invalid.class);
        team.appoint(next);
        team.declare(next, EngagedTeam.none());
        assertThat(audits.holds(next.actor(), team.audit.id, TeamRole.TECHNICAL_REVIEWER))
                .isTrue();
    }

    @Test
    void rule_30_nobody_declares_interests_in_the_place_of_the_successor() {
        team.ask(team.lead, actor(context, MARTA));
        team.appoint(team.successor);
        WorkItem declaring = team.work(team.successor, "Declare interests").orElseThrow();
        assertThatThrownBy(() ->
                        items.complete(declaring.id(), Submission.ofJson(EngagedTeam.none()), actor(context, MARTA)))
                .isInstanceOf(NotYours.class);
    }
}
