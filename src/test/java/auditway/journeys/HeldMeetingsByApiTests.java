package auditway.journeys;

import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditStates;
import auditway.catalogue.programme.Editions;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.DemoPeople;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was held stays held, although the agreed hour is still to come when its audit ends. */
@ApplicationTest
class HeldMeetingsByApiTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople people;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Editions editions;

    @Autowired
    private JdbcClient jdbc;

    private AuditByApi audit;

    @BeforeEach
    void an_audit_that_is_about_to_be_held() {
        AuditStates.endAll(jdbc);
        audit = AuditByApi.ofOneControl(new Api(port), "held", people, editions, clock);
        audit.prerequisitesAreMet();
        audit.teamIsEngaged();
        audit.slotIsProposed(9);
        audit.slotIsAgreed();
        audit.auditIsPrepared();
    }

    @Test
    void no_meeting_that_was_held_is_called_off_when_the_audit_ends_before_its_hour_is_over() {
        audit.auditIsHeld(Map.of());
        isCancelled();
        assertThat(actions()).contains("Audit cancelled").doesNotContain("Meeting cancelled");
        assertThat(calledOff()).isEmpty();
    }

    @Test
    void meetings_that_were_not_held_are_called_off() {
        isCancelled();
        assertThat(actions()).contains("Meeting cancelled");
        assertThat(calledOff()).isNotEmpty();
    }

    private void isCancelled() {
        audit.api
                .post(
                        MARTA.email(),
                        audit.at("/requests/cancel-audit"),
                        Map.of("reason", "The programme pauses.", "confirmed", true))
                .answers(204);
    }

    private List<String> actions() {
        return audit.api.get(MARTA.email(), audit.at("/trail")).answers(200).findValuesAsString("action");
    }

    private List<String> calledOff() {
        return jdbc.sql("select id from meeting where audit_id = ? and cancelled")
                .param(audit.id)
                .query(String.class)
                .list();
    }
}
