package auditway.audit.engagement;

import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.audit.audit.AuditAhead.actor;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditAhead;
import auditway.audit.engagement.WeighingInterests.WeighInterests;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.StepDesk;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A declared interest is weighed by the coordinator before the partner sees the team (rule 16). */
@ApplicationTest
@Tag("both-databases")
class WeighedInterestsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    WeighingInterests weighing;

    @Autowired
    Engagement engagement;

    @Autowired
    MockMvcTester pages;

    private TeamToAppoint team;
    private AuditAhead audit;

    @BeforeEach
    void engaged() {
        team = new TeamToAppoint(context);
        audit = team.engaged("Ida Interested", "Ben Second");
        team.declares(audit, "Ben Second", "no", null);
        context.getBean(JdbcClient.class)
                .sql(
                        "insert into audit_phase (audit_id, phase, entered_at) values (?, 'ENGAGEMENT', current_timestamp)")
                .param(audit.id)
                .update();
    }

    @Test
    void rule_16_any_declared_interest_waits_for_the_coordinator_who_accepts_it_with_a_reason() {
        team.declares(audit, "Ida Interested", "no", null, "Holds ten shares since 2019.");
        assertThat(weighing.hasInterestsToWeigh(audit.id)).isTrue();
        assertThat(weighing.interests(step()).toString()).contains("Ida Interested", "Holds ten shares since 2019.");
        assertThat(weigh("accepted", "Ten shares of thousands.")).isEqualTo(Outcome.of("accepted"));
        assertThat(weighing.hasInterestsToWeigh(audit.id)).isFalse();
        assertThat(weighing.declared(audit.id))
                .extracting(WeighingInterests.Declared::decision)
                .contains("Accepted: Ten shares of thousands.");
    }

    @Test
    void rule_16_paid_advice_too_old_to_bar_is_weighed_as_well() {
        team.declares(audit, "Ida Interested", "yes", team.today().minusMonths(30), "A course.");
        assertThat(weighing.hasInterestsToWeigh(audit.id)).isTrue();
    }

    @Test
    void without_interests_nothing_is_weighed() {
        team.declares(audit, "Ida Interested", "no", null);
        assertThat(weighing.hasInterestsToWeigh(audit.id)).isFalse();
    }

    @Test
    void whoever_appoints_the_team_again_reads_why() {
        team.declares(audit, "Ida Interested", "no", null, "Her brother works there.");
        context.getBean(StepDesk.class)
                .complete(step(), Map.of("outcome", "replaced", "reason", "Too close."), actor(context, MARTA));
        assertThat(engagement.choices(audit.step("engagement", "appointTeam", "appoint-team", "coordinator", null)))
                .containsEntry("objection", "Too close.");
        assertThat(context.getBean(JdbcClient.class)
                        .sql("select barred_until from interest_decision where audit_id = ?")
                        .param(audit.id)
                        .query(LocalDate.class)
                        .list())
                .containsExactly(team.today().plusMonths(24));
    }

    @Test
    void the_partner_sees_team_and_reviewers_only_when_declarations_are_in_and_weighed() {
        assertThat(page()).contains("once its members have declared").doesNotContain("Ida Interested", "Solberg");
        team.declares(audit, "Ida Interested", "no", null, "Holds ten shares since 2019.");
        assertThat(page()).doesNotContain("Ida Interested", "Solberg");
        weigh("accepted", "Ten shares of thousands.");
        assertThat(page()).contains("Ida Interested", "Solberg").doesNotContain("ten shares");
    }

    private Outcome weigh(String outcome, String reason) {
        return weighing.weigh(new WeighInterests(outcome, reason), step(), actor(context, MARTA));
    }

    private OpenStep step() {
        return audit.step("engagement", "weighInterests", "weigh-interests", "coordinator", null);
    }

    private String page() {
        return new String(
                pages.get()
                        .uri("/audits/" + audit.id)
                        .with(JANA.signedIn())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }
}
