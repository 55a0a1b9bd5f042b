package auditway.audit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.Accounts;
import auditway.platform.workflow.OpenStep;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When the forms of the meetings on site say that they were held. */
@ApplicationTest
class ConductTests {

    @Autowired
    private Conduct conduct;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a_meeting_is_taken_to_have_been_held_when_it_was_agreed() {
        clock.set(Instant.parse("2026-11-17T18:40:00Z"));
        assertThat(conduct.opening(step())).containsEntry("heldAt", "2026-11-17T09:00");
        assertThat(conduct.closing(step())).containsEntry("heldAt", "2026-11-17T09:00");
    }

    @Test
    void before_the_agreed_time_it_is_taken_to_be_held_now() {
        clock.set(Instant.parse("2026-11-17T07:30:40Z"));
        assertThat(conduct.opening(step())).containsEntry("heldAt", "2026-11-17T08:30");
    }

    /** Agreed for 9 o'clock in Hannover. */
    private OpenStep step() {
        String audit = StagedAudit.in(AuditState.PREPARATION, jdbc, accounts).id();
        return new OpenStep(
                "t",
                "audit",
                "holdOpeningMeeting",
                "Hold opening meeting",
                "hold-opening-meeting",
                "leadAuditor",
                audit,
                null);
    }
}
