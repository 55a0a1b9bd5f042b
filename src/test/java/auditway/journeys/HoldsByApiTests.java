package auditway.journeys;

import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.DemoPeople;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Audits on hold, and where they go on. */
@ApplicationTest
@Tag("both-databases")
class HoldsByApiTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople people;

    @Autowired
    private SettableClock clock;

    private RequestsByApi requests;

    @BeforeEach
    void requested() {
        requests = RequestsByApi.of(port, people, clock);
    }

    @Test
    void on_hold_nothing_is_done_and_every_date_the_pause_crossed_is_later_by_its_length() {
        requests.audit.teamIsEngaged();
        requests.audit.slotIsProposed(9);
        Instant due = requests.due("Choose slot");
        requests.ask(requests.guest.lead(), "hold-audit", Map.of("reason", "No."))
                .isRefused(403);
        requests.ask(MARTA.email(), "hold-audit", Map.of("reason", "The partner moves house."))
                .answers(204);
        assertThat(requests.line().path("audit").path("heldSince").isNull()).isFalse();
        assertThat(requests.audit
                        .desk
                        .attempts(requests.guest.lead(), "chooseSlot", Map.of("outcome", "chosen", "slot", "1"))
                        .isRefused(409)
                        .path("detail")
                        .asString())
                .startsWith("Marta Lindqvist has put " + requests.audit.id + " on hold since ")
                .endsWith("The partner moves house.");
        requests.ask(MARTA.email(), "hold-audit", Map.of("reason", "Again.")).isRefused(409);
        assertThat(requests.offered(MARTA.email())).contains("cancel-audit").doesNotContain("hold-audit");
        clock.set(due.plus(Duration.ofDays(3)));
        requests.audit.desk.completes(MARTA.email(), "resumeAudit", Map.of("remark", "They have moved."));
        assertThat(requests.line().path("audit").path("heldSince").isNull()).isTrue();
        assertThat(requests.due("Choose slot")).isAfter(due.plus(Duration.ofDays(3)));
        assertThat(requests.waiting()).containsExactly("Choose slot");
        requests.audit.desk.completes(requests.guest.lead(), "chooseSlot", Map.of("outcome", "chosen", "slot", "1"));
        assertThat(requests.actions()).contains("Audit put on hold", "Audit resumed");
    }

    @Test
    void an_audit_whose_day_passed_on_hold_goes_back_to_scheduling() {
        requests.scheduled();
        requests.ask(MARTA.email(), "hold-audit", Map.of("reason", "The partner moves house."))
                .answers(204);
        clock.set(requests.audit
                .day
                .plusDays(1)
                .atTime(12, 0)
                .atZone(java.time.ZoneId.of("Europe/Berlin"))
                .toInstant());
        requests.audit.desk.completes(MARTA.email(), "resumeAudit", Map.of());
        assertThat(requests.audit.state()).isEqualTo("SCHEDULING");
        assertThat(requests.waiting()).containsExactly("Propose slots");
    }
}
