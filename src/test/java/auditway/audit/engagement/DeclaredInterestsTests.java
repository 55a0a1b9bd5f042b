package auditway.audit.engagement;

import static auditway.audit.audit.AuditAhead.auditor;
import static auditway.audit.engagement.TeamToAppoint.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditAhead;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.TeamRole;
import auditway.platform.people.Account;
import auditway.platform.refusal.Invalid;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whom declared interests keep from an audit, and how candidates are offered (rule 16). */
@ApplicationTest
@Tag("both-databases")
class DeclaredInterestsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Candidates candidates;

    @Autowired
    DeclaringInterests interests;

    @Autowired
    AuditDirectory audits;

    private TeamToAppoint team;

    @BeforeEach
    void people() {
        team = new TeamToAppoint(context);
    }

    @Test
    void rule_16_paid_advice_within_24_months_bars_the_assignment() {
        AuditAhead audit = team.engaged("Ada Lead", "Ben Second");
        team.declares(audit, "Ada Lead", "no", null);
        assertThat(interests.isTeamIndependent(audit.id)).isFalse();
        team.declares(audit, "Ben Second", "yes", team.today().minusMonths(24));
        assertThat(interests.isTeamIndependent(audit.id)).isFalse();
        assertThat(interests.barred(audit.id))
                .singleElement()
                .asString()
                .startsWith("Ben Second advised the partner for pay until")
                .endsWith("within 24 months.");
    }

    @Test
    void rule_16_paid_advice_older_than_24_months_does_not_bar() {
        AuditAhead audit = team.engaged("Ada Lead", "Ben Second");
        team.declares(audit, "Ada Lead", "no", null);
        team.declares(audit, "Ben Second", "yes", team.today().minusMonths(24).minusDays(1));
        assertThat(interests.isTeamIndependent(audit.id)).isTrue();
    }

    @Test
    void rule_16_a_declaration_of_paid_advice_says_when_it_ended_and_no_day_ahead() {
        AuditAhead audit = team.engaged("Ada Lead", "Ben Second");
        assertThatThrownBy(() -> team.declares(audit, "Ada Lead", "yes", null))
                .hasMessage("Enter the day the paid advice ended, today if it goes on.");
        assertThatThrownBy(() ->
                        team.declares(audit, "Ada Lead", "yes", team.today().plusDays(1)))
                .hasMessage("This day lies ahead; enter today if the paid advice goes on.");
    }

    @Test
    void rule_16_whoever_declared_paid_advice_to_a_partner_is_not_appointed_for_it_again() {
        AuditAhead audit = team.engaged("Ada Lead", "Ben Second");
        team.declares(audit, "Ben Second", "yes", team.today().minusMonths(3));
        AuditAhead next = AuditAhead.of(context);
        Account barred = team.member(audit, "Ben Second");
        assertThatThrownBy(() -> team.appoint(next, auditor(context, "Ada Other"), line(barred, TeamRole.AUDITOR)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Invalid.Problem::field)
                                .containsExactly("members[0].member"))
                .hasMessageStartingWith("Ben Second advised tecRacer for pay until ")
                .hasMessageEndingWith("within 24 months; choose someone else.");
    }

    @Test
    void who_may_audit_most_is_offered_first_and_what_speaks_against_somebody_stands_beside_the_name() {
        AuditAhead earlier = team.engaged("Candidate Lead", "Candidate Adviser");
        team.declares(earlier, "Candidate Adviser", "yes", team.today().minusMonths(3));
        auditor(context, "Candidate Part", "1", "2");
        AuditAhead audit = AuditAhead.of(context);
        team.absent(auditor(context, "Candidate Away"), audit.day, audit.day.plusDays(2));

        List<String> offered = offered(audit);

        assertThat(offered)
                .filteredOn(name -> name.startsWith("Candidate "))
                .satisfiesExactly(
                        fits -> assertThat(fits).isEqualTo("Candidate Lead, ISSI"),
                        part -> assertThat(part).isEqualTo("Candidate Part, ISSI (competent for sections 1, 2 only)"),
                        barred -> assertThat(barred)
                                .startsWith("Candidate Adviser, ISSI (advised this partner for pay until "),
                        away -> assertThat(away).startsWith("Candidate Away, ISSI (absent from "));
    }

    private List<String> offered(AuditAhead audit) {
        return candidates.forTeam(audits.get(audit.id)).stream()
                .map(option -> String.valueOf(option.get("label")))
                .toList();
    }
}
