package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People are reminded by the clock. */
class RoundsProcessTests {

    @RegisterExtension
    static final Walk rounds = Walk.of("rounds");

    @Test
    void reminders_are_sent_every_quarter_of_an_hour() {
        rounds.limitPasses("quarterOfAnHourPassed");
        rounds.limitPasses("quarterOfAnHourPassed");

        assertThat(rounds.steps().calls()).containsExactly("sendReminders", "sendReminders");
    }
}
