package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who audits. */
class EngagementProcessTests {

    @RegisterExtension
    static final Walk engagement = Walk.of("engagement");

    @Test
    void an_independent_team_that_the_partner_accepts_is_engaged() {
        engagement.steps().answer("hasInterestsToWeigh", false);
        engagement.steps().answer("isTeamIndependent", true);
        engagement.starts();
        engagement.completes("appointTeam");
        engagement.waitsAt("declareInterests", "declareInterests");
        engagement.completes("declareInterests");
        engagement.completes("declareInterests");
        engagement.completes("reviewTeam", "accepted");
        engagement.endsAt("teamEngaged");
    }

    @Test
    void a_team_that_is_not_independent_is_appointed_anew() {
        engagement.steps().answer("hasInterestsToWeigh", false, false);
        engagement.steps().answer("isTeamIndependent", false, true);
        engagement.starts();
        engagement.completes("appointTeam");
        engagement.waitsAt("declareInterests", "declareInterests");
        engagement.completes("declareInterests");
        engagement.completes("declareInterests");
        engagement.waitsAt("appointTeam");
        engagement.completes("appointTeam");
        engagement.waitsAt("declareInterests", "declareInterests");
        engagement.completes("declareInterests");
        engagement.completes("declareInterests");
        engagement.waitsAt("reviewTeam");
    }

    @Test
    void a_team_the_partner_objects_to_is_appointed_anew() {
        engagement.steps().answer("hasInterestsToWeigh", false);
        engagement.steps().answer("isTeamIndependent", true);
        engagement.starts();
        engagement.completes("appointTeam");
        engagement.waitsAt("declareInterests", "declareInterests");
        engagement.completes("declareInterests");
        engagement.completes("declareInterests");
        engagement.completes("reviewTeam", "objected");
        engagement.waitsAt("appointTeam");
    }

    @Test
    void silence_is_acceptance() {
        engagement.steps().answer("hasInterestsToWeigh", false);
        engagement.steps().answer("isTeamIndependent", true);
        engagement.starts();
        engagement.completes("appointTeam");
        engagement.waitsAt("declareInterests", "declareInterests");
        engagement.completes("declareInterests");
        engagement.completes("declareInterests");
        engagement.limitPasses("objectionWindowClosed");
        assertThat(engagement.steps().calls()).containsExactly("acceptTeamBySilence MSP-2026-014");
        engagement.endsAt("teamEngaged");
    }

    @Test
    void declared_interests_are_weighed_by_the_coordinator_before_the_partner_reviews_the_team() {
        declareInterests();
        engagement.waitsAt("weighInterests");
        engagement.completes("weighInterests", "accepted");
        engagement.waitsAt("reviewTeam");
    }

    @Test
    void a_member_whose_interests_stand_in_the_way_is_replaced() {
        declareInterests();
        engagement.completes("weighInterests", "replaced");
        engagement.waitsAt("appointTeam");
    }

    private static void declareInterests() {
        engagement.steps().answer("hasInterestsToWeigh", true);
        engagement.starts();
        engagement.completes("appointTeam");
        engagement.waitsAt("declareInterests", "declareInterests");
        engagement.completes("declareInterests");
        engagement.completes("declareInterests");
    }
}
