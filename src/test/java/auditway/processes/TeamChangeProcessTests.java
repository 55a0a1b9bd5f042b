package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A person takes the place of a member. */
class TeamChangeProcessTests {

    private static final String CHANGE = "MSP-2026-014-TC-1";

    @RegisterExtension
    static final Walk change = Walk.of("team-change");

    @Test
    void a_suitable_successor_takes_the_place_and_the_verdicts_are_looked_at_again() {
        change.steps().answer("isSuitable", true);
        change.steps().answer("isReviewed", true);
        change.steps().answer("isTakingOver", true);
        change.steps().answer("hasVerdicts", true);
        change.starts(CHANGE);
        change.completes("appointReplacement");
        change.completes("declareInterests");
        assertThat(change.steps().calls()).isEmpty();
        change.completes("reviewSuccessor", "accepted");
        assertThat(change.steps().calls()).containsExactly("changeTeam " + CHANGE);
        change.completes("reviewVerdicts");
        change.endsAt("teamChanged");
    }

    @Test
    void a_successor_who_is_not_suitable_is_not_put_in_the_place() {
        change.steps().answer("isSuitable", false, false);
        change.starts(CHANGE);
        change.completes("appointReplacement");
        change.completes("declareInterests");
        assertThat(change.steps().calls()).isEmpty();
        change.waitsAt("appointReplacement");
    }

    @Test
    void another_person_is_appointed_where_the_partner_kept_silent_and_the_successor_is_no_longer_suitable() {
        change.steps().answer("isSuitable", true);
        change.steps().answer("isReviewed", true);
        change.steps().answer("isTakingOver", false);
        change.steps().limit("reviewedUntil", Duration.ofDays(7));
        change.starts(CHANGE);
        change.completes("appointReplacement");
        change.completes("declareInterests");
        change.limitPasses("objectionWindowClosed");
        assertThat(change.steps().calls()).containsExactly("acceptBySilence " + CHANGE);
        change.waitsAt("appointReplacement");
    }

    @Test
    void another_person_is_appointed_where_the_partner_objects() {
        change.steps().answer("isSuitable", true);
        change.steps().answer("isReviewed", true);
        change.steps().answer("isTakingOver", false);
        change.starts(CHANGE);
        change.completes("appointReplacement");
        change.completes("declareInterests");
        change.completes("reviewSuccessor", "objected");
        assertThat(change.steps().calls()).isEmpty();
        change.waitsAt("appointReplacement");
    }

    @Test
    void the_partners_silence_is_acceptance() {
        change.steps().answer("isSuitable", true);
        change.steps().answer("isReviewed", true);
        change.steps().answer("isTakingOver", true);
        change.steps().answer("hasVerdicts", false);
        change.steps().limit("reviewedUntil", Duration.ofDays(7));
        change.starts(CHANGE);
        change.completes("appointReplacement");
        change.completes("declareInterests");
        change.limitPasses("objectionWindowClosed");
        assertThat(change.steps().calls()).containsExactly("acceptBySilence " + CHANGE, "changeTeam " + CHANGE);
        change.endsAt("teamChanged");
    }

    @Test
    void without_verdicts_there_is_nothing_to_look_at_again() {
        change.steps().answer("isSuitable", true, true);
        change.steps().answer("isReviewed", false, false);
        change.steps().answer("hasVerdicts", false);
        change.starts(CHANGE);
        change.completes("appointReplacement");
        change.completes("declareInterests");
        change.endsAt("teamChanged");
    }
}
