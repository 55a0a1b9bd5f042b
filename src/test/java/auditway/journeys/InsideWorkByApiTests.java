package auditway.journeys;

import static auditway.Persona.DAVID;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.SmallEdition;
import auditway.calendar.SettableClock;
import auditway.people.DemoPeople;
import auditway.programme.Edition;
import auditway.programme.Editions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        String name = "inside-" + UUID.randomUUID().toString().substring(0, 8);
        Edition edition = new SmallEdition(editions.get("aws-msp-2017"), name)
                .of("old", LocalDate.of(2026, 1, 1), Map.of(), SmallEdition.control("1.1", "It is."));
        editions.publish(edition, "a test");
        audit = AuditByApi.requested(api, Guest.admitted(name, api, people), edition.id(), clock);
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
