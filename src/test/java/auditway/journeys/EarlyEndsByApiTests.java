package auditway.journeys;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.DemoPeople;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Audits that end early: cancelled by the programme, withdrawn by the partner. */
@ApplicationTest
@Tag("both-databases")
class EarlyEndsByApiTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople people;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private RequestsByApi requests;

    @BeforeEach
    void requested() {
        requests = RequestsByApi.of(port, people, clock);
    }

    @Test
    void a_cancelled_audit_ends_wherever_it_stands_with_its_open_work_and_everybody_is_told() {
        requests.scheduled();
        assertThat(requests.ask(requests.guest.lead(), "cancel-audit", Map.of("reason", "No.", "confirmed", true))
                        .isRefused(403)
                        .path("detail")
                        .asString())
                .contains("Cancel audit");
        requests.ask(MARTA.email(), "cancel-audit", Map.of("reason", "The programme pauses.", "confirmed", true))
                .answers(204);
        assertThat(requests.audit.state()).isEqualTo("CANCELLED");
        assertThat(requests.waiting()).isEmpty();
        assertThat(requests.actions()).contains("Audit cancelled");
        assertThat(requests.mails(jdbc, requests.guest.lead()))
                .anyMatch(subject -> subject.contains("Audit cancelled: " + requests.guest.name()));
        assertThat(requests.mails(jdbc, DAVID.email()))
                .anyMatch(subject -> subject.contains("Audit cancelled: " + requests.guest.name()));
        assertThat(requests.offered(MARTA.email())).isEmpty();
        requests.ask(MARTA.email(), "cancel-audit", Map.of("reason", "Again.", "confirmed", true))
                .isRefused(409);
    }

    @Test
    void a_partner_withdraws_and_its_evidence_requests_are_withdrawn_too() {
        requests.scheduled();
        requests.api
                .post(DAVID.email(), requests.audit.at("/evidence-requests"), Map.of("wanted", "The runbook."))
                .answers(201);
        requests.ask(MARTA.email(), "withdraw-audit", Map.of("reason", "No.", "confirmed", true))
                .isRefused(403);
        requests.ask(requests.guest.lead(), "withdraw-audit", Map.of("confirmed", true))
                .isRefused(422);
        requests.ask(requests.guest.lead(), "withdraw-audit", Map.of("reason", "We were bought.", "confirmed", true))
                .answers(204);
        assertThat(requests.audit.state()).isEqualTo("WITHDRAWN");
        assertThat(requests.waiting()).isEmpty();
        assertThat(requests.api
                        .get(MARTA.email(), requests.audit.at("/evidence-requests"))
                        .answers(200)
                        .findValuesAsString("state"))
                .containsExactly("WITHDRAWN");
    }

    @Test
    void an_audit_on_hold_can_be_cancelled() {
        requests.scheduled();
        requests.ask(MARTA.email(), "hold-audit", Map.of("reason", "The partner moves house."))
                .answers(204);
        requests.ask(HELEN.email(), "cancel-audit", Map.of("reason", "They never moved.", "confirmed", true))
                .answers(204);
        assertThat(requests.audit.state()).isEqualTo("CANCELLED");
        assertThat(requests.waiting()).isEmpty();
        assertThat(requests.line().path("audit").path("heldSince").isNull()).isTrue();
    }
}
