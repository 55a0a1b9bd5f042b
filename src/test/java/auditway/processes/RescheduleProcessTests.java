package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Another date is asked for. */
class RescheduleProcessTests {

    @RegisterExtension
    static final Walk reschedule = Walk.of("reschedule");

    private static final String WISH = "MSP-2026-014-D-01";

    @Test
    void an_agreed_wish_takes_the_schedule_back() {
        reschedule.steps().answer("needsManager", false);
        reschedule.starts(WISH);
        reschedule.completes("decideReschedule", "agreed");
        assertThat(reschedule.steps().calls()).containsExactly("assessFee " + WISH, "withdrawSchedule " + WISH);
        reschedule.endsAt("rescheduleAgreed");
    }

    @Test
    void a_refused_wish_leaves_the_date_as_it_is() {
        reschedule.steps().answer("needsManager", false);
        reschedule.starts(WISH);
        reschedule.completes("decideReschedule", "refused");
        assertThat(reschedule.steps().calls()).containsExactly("assessFee " + WISH);
        reschedule.endsAt("rescheduleRefused");
    }

    @Test
    void the_third_move_of_the_partner_needs_the_programme_manager() {
        reschedule.steps().answer("needsManager", true);
        reschedule.starts(WISH);
        reschedule.waitsAt("decideRescheduleAsManager");
        reschedule.completes("decideRescheduleAsManager", "agreed");
        reschedule.endsAt("rescheduleAgreed");
    }
}
