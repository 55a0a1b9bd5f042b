package auditway.journeys;

import static auditway.Persona.DAVID;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.catalogue.programme.Editions;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.DemoPeople;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What programme and audit team do among themselves is not told to the partner as open work, or what came of it would be. */
@ApplicationTest
@Tag("both-databases")
class InsideWorkByApiTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople people;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Editions editions;

    private Api api;
    private AuditByApi audit;

    @Test
    void the_partner_does_not_read_that_findings_were_sent_back_or_the_file_was_returned() {
        api = new Api(port);
        audit = AuditByApi.ofOneControl(api, "inside", people, editions, clock);
        audit.prerequisitesAreMet();
        audit.teamIsEngaged();
        audit.slotIsProposed(9);
        audit.slotIsAgreed();
        audit.auditIsPrepared();
        audit.auditIsHeld(Map.of());
        List<String> before = waiting(audit.guest.lead());
        audit.desk.completes(DAVID.email(), "draftFindings", Map.of());
        assertThat(waiting(audit.guest.lead())).isEqualTo(before);
        String reviewing = audit.desk.work(audit.second.email(), "reviewFindings");
        api.get(audit.guest.lead(), "/work-items/" + reviewing).isRefused(404);
        audit.desk.completes(
                audit.second.email(), "reviewFindings", Map.of("outcome", "returned", "remark", "Say it plainly."));
        assertThat(waiting(DAVID.email())).contains("Draft findings");
        assertThat(waiting(audit.guest.lead())).isEqualTo(before).isEmpty();
    }

    private List<String> waiting(String who) {
        return api.get(who, audit.at("")).answers(200).path("waiting").findValuesAsString("name");
    }
}
