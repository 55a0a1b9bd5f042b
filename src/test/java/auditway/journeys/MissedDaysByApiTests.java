package auditway.journeys;

import static auditway.Persona.DAVID;
import static auditway.Persona.MARTA;
import static auditway.Persona.PRIYA;
import static auditway.SmallEdition.control;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.SmallEdition;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.DemoPeople;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Audits that are not held to their end on their day. */
@ApplicationTest
@Tag("both-databases")
class MissedDaysByApiTests {

    private static final String RESCHEDULES = """
            select r.terms || d.outcome from request r join request_decision d on d.request = r.id
            where r.kind = 'reschedule' and r.audit_id = ?""";

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

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

    private Api api;
    private AuditByApi audit;

    @BeforeEach
    void prepare() {
        api = new Api(port);
        String name = "missed-" + UUID.randomUUID().toString().substring(0, 8);
        Edition edition = new SmallEdition(editions.get("aws-msp-2017"), name)
                .of("old", LocalDate.of(2026, 1, 1), Map.of(), control("1.1", "It is."), control("1.2", "It was."));
        editions.publish(edition, "a test");
        audit = AuditByApi.requested(api, Guest.admitted(name, api, people), edition.id(), clock);
        audit.prerequisitesAreMet();
        audit.teamIsEngaged();
        audit.slotIsProposed(9);
        audit.slotIsAgreed();
        audit.auditIsPrepared();
    }

    private void onTheDay(int hour) {
        clock.set(audit.day.atTime(LocalTime.of(hour, 30)).atZone(BERLIN).toInstant());
    }

    private Api.Reply ask(String who, String form, Map<String, Object> answers) {
        return api.post(who, audit.at("/requests/" + form), answers);
    }

    private List<String> actions() {
        return api.get(MARTA.email(), audit.at("/trail")).answers(200).findValuesAsString("action");
    }

    @Test
    void a_no_show_is_recorded_by_the_lead_auditor_on_the_day_and_costs_that_side() {
        Map<String, Object> answers = Map.of("absent", "partner", "reason", "Nobody opened until ten.");
        assertThat(ask(DAVID.email(), "record-no-show", answers)
                        .isRefused(409)
                        .path("detail")
                        .asString())
                .startsWith("A no-show is recorded on the day of the audit, ");
        onTheDay(10);
        ask(MARTA.email(), "record-no-show", answers).isRefused(403);
        ask(DAVID.email(), "record-no-show", answers).answers(204);
        ask(DAVID.email(), "record-no-show", answers).isRefused(409);
        assertThat(audit.desk
                        .offered(MARTA.email(), "decideAfterNoShow")
                        .path("fee")
                        .asString())
                .startsWith("Another date: 100 % of the audit fee");
        audit.desk.completes(
                MARTA.email(), "decideAfterNoShow", Map.of("outcome", "newDate", "reason", "They had the wrong day."));
        assertThat(audit.state()).isEqualTo("SCHEDULING");
        assertThat(jdbc.sql(RESCHEDULES).param(audit.id).query(String.class).list())
                .singleElement()
                .asString()
                .contains("\"cause\":\"PARTNER\"", "\"percent\":100")
                .endsWith("agreed");
        assertThat(actions()).contains("No-show recorded", "Agreed date withdrawn");
    }

    @Test
    void after_a_no_show_the_audit_may_end() {
        onTheDay(10);
        ask(DAVID.email(), "record-no-show", Map.of("absent", "auditor", "reason", "The train stood still."))
                .answers(204);
        audit.desk.completes(
                MARTA.email(), "decideAfterNoShow", Map.of("outcome", "ended", "reason", "No date suits any more."));
        assertThat(audit.state()).isEqualTo("CANCELLED");
        assertThat(api.get(MARTA.email(), audit.at("")).answers(200).path("waiting"))
                .isEmpty();
    }

    @Test
    void an_audit_broken_off_goes_on_another_day_with_its_verdicts() {
        onTheDay(9);
        Map<String, Object> answers = Map.of("cause", "partner", "reason", "Fire alarm; 1.2 is left.");
        ask(DAVID.email(), "interrupt-audit", answers).isRefused(409);
        audit.desk.completes(
                DAVID.email(), "holdOpeningMeeting", Map.of("heldAt", audit.now(), "attendance", "All of both sides"));
        ask(DAVID.email(), "record-no-show", Map.of("absent", "partner", "reason", "None."))
                .isRefused(409);
        ask(audit.guest.lead(), "request-reschedule", otherDate()).isRefused(409);
        api.put(
                        DAVID.email(),
                        audit.at("/assessments/1.1"),
                        Map.of("verdict", "MET", "methods", List.of("PROCESS"), "reason", "", "note", ""))
                .answers(200);
        onTheDay(11);
        ask(PRIYA.email(), "interrupt-audit", answers).isRefused(403);
        ask(DAVID.email(), "interrupt-audit", answers).answers(204);
        assertThat(audit.desk
                        .offered(MARTA.email(), "decideInterruptedAudit")
                        .path("assessed")
                        .asInt())
                .isOne();
        audit.desk.completes(
                MARTA.email(), "decideInterruptedAudit", Map.of("outcome", "newDate", "reason", "Half is left."));
        assertThat(audit.state()).isEqualTo("SCHEDULING");
        assertThat(api.get(DAVID.email(), audit.at("/assessments")).answers(200).findValuesAsString("verdict"))
                .contains("MET");
        assertThat(actions()).contains("Audit broken off");
    }

    private Map<String, Object> otherDate() {
        LocalDate from = audit.day.plusDays(30);
        return Map.of(
                "cause",
                "partner",
                "windowFrom",
                from.toString(),
                "windowTo",
                from.plusDays(10).toString(),
                "reason",
                "The whole team is at a fair.");
    }

    @Test
    void nothing_is_recorded_as_held_before_its_day() {
        Map<String, Object> met = Map.of("verdict", "MET", "methods", List.of("PROCESS"), "reason", "", "note", "");
        Map<String, Object> held = Map.of("heldAt", audit.now(), "attendance", "All of both sides");
        assertThat(audit.desk
                        .attempts(DAVID.email(), "holdOpeningMeeting", held)
                        .isRefused(422)
                        .toString())
                .contains("The opening meeting is on ", "Ask for another date");
        assertThat(api.put(DAVID.email(), audit.at("/assessments/1.1"), met)
                        .isRefused(409)
                        .path("detail")
                        .asString())
                .startsWith("The audit is on ");
        onTheDay(9);
        audit.desk.completes(
                DAVID.email(), "holdOpeningMeeting", Map.of("heldAt", audit.now(), "attendance", "All of both sides"));
        api.put(DAVID.email(), audit.at("/assessments/1.1"), met).answers(200);
    }

    @Test
    void on_the_day_another_date_costs_everything() {
        onTheDay(7);
        ask(audit.guest.lead(), "request-reschedule", otherDate()).answers(204);
        audit.desk.completes(MARTA.email(), "decideReschedule", Map.of("cause", "partner", "outcome", "agreed"));
        assertThat(audit.state()).isEqualTo("SCHEDULING");
        assertThat(jdbc.sql(RESCHEDULES).param(audit.id).query(String.class).single())
                .contains("\"percent\":100");
    }
}
