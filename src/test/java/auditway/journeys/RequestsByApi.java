package auditway.journeys;

import static auditway.Persona.MARTA;

import auditway.platform.calendar.SettableClock;
import auditway.platform.people.DemoPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** An audit driven through {@code /api/v1} that leaves its way, and what its people are offered and told then. */
final class RequestsByApi {

    final Api api;
    final Guest guest;
    final AuditByApi audit;

    private RequestsByApi(Api api, Guest guest, SettableClock clock) {
        this.api = api;
        this.guest = guest;
        this.audit = AuditByApi.requested(api, guest, "aws-msp-2017", clock);
        audit.prerequisitesAreMet();
    }

    /** Requested, its prerequisites met. */
    static RequestsByApi of(int port, DemoPeople people, SettableClock clock) {
        Api api = new Api(port);
        Guest guest = Guest.admitted("requests-" + UUID.randomUUID().toString().substring(0, 8), api, people);
        return new RequestsByApi(api, guest, clock);
    }

    void scheduled() {
        audit.teamIsEngaged();
        audit.slotIsProposed(9);
        audit.slotIsAgreed();
    }

    Api.Reply ask(String who, String form, Map<String, Object> answers) {
        return api.post(who, audit.at("/requests/" + form), answers);
    }

    /** The answers that ask for another date, a month later. */
    Map<String, Object> otherDate(String cause) {
        LocalDate from = audit.day.plusDays(30);
        return Map.of(
                "cause",
                cause,
                "windowFrom",
                from.toString(),
                "windowTo",
                from.plusDays(10).toString(),
                "reason",
                "The whole team is at a fair.");
    }

    List<String> offered(String who) {
        return api.get(who, audit.at("/requests")).answers(200).findValuesAsString("form");
    }

    JsonNode line() {
        return api.get(MARTA.email(), audit.at("")).answers(200);
    }

    List<String> waiting() {
        return line().path("waiting").findValuesAsString("name");
    }

    Instant due(String step) {
        return line().path("waiting")
                .valueStream()
                .filter(item -> item.path("name").asString().equals(step))
                .map(item -> Instant.parse(item.path("dueAt").asString()))
                .findFirst()
                .orElseThrow();
    }

    List<String> actions() {
        return api.get(MARTA.email(), audit.at("/trail")).answers(200).findValuesAsString("action");
    }

    List<String> mails(JdbcClient jdbc, String email) {
        return jdbc.sql("select subject from mail where audit_id = ? and to_address = ?")
                .params(audit.id, email)
                .query(String.class)
                .list();
    }
}
