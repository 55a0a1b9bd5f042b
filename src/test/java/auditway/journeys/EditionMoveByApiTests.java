package auditway.journeys;

import static auditway.Persona.DAVID;
import static auditway.Persona.MARTA;
import static auditway.SmallEdition.control;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.SmallEdition;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.DemoPeople;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** An edition is superseded while an audit stands before its conduct (rules 1, 2 and 20). */
@ApplicationTest
@Tag("both-databases")
class EditionMoveByApiTests {

    private static final Map<String, String> YES = Map.of("claim", "YES", "statement", "We do.");

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople people;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Editions editions;

    private Api api;
    private String name;
    private AuditByApi audit;

    @BeforeEach
    void handIn() {
        api = new Api(port);
        name = "moved-" + UUID.randomUUID().toString().substring(0, 8);
        Edition old = small().of(
                        "old",
                        LocalDate.of(2026, 1, 1),
                        Map.of(),
                        control("1.1", "It is."),
                        control("1.2", "It was."),
                        control("1.3", "It will be."));
        editions.publish(old, "a test");
        audit = AuditByApi.requested(api, Guest.admitted(name, api, people), old.id(), clock);
        audit.prerequisitesAreMet();
        audit.teamIsEngaged();
        audit.slotIsProposed(9);
        audit.slotIsAgreed();
        audit.controls()
                .forEach(control -> api.put(audit.guest.contributor(), audit.at("/responses/" + control), YES)
                        .answers(200));
        audit.desk.completes(audit.guest.lead(), "completeSelfAssessment", Map.of("declaration", true));
    }

    private SmallEdition small() {
        return new SmallEdition(editions.get("aws-msp-2017"), name);
    }

    private void publishNewer(LocalDate validFrom) {
        editions.publish(
                small().of(
                                "new",
                                validFrom,
                                Map.of("1.1", "2.1"),
                                control("2.1", "It is."),
                                control("1.2", "It was, and is written down."),
                                control("1.4", "It shall be.")),
                "a test");
    }

    private Map<String, Object> decision(String outcome) {
        return Map.of("outcome", outcome, "reason", "The partner wishes so.");
    }

    private String boundTo() {
        return api.get(MARTA.email(), audit.at(""))
                .answers(200)
                .path("audit")
                .path("edition")
                .asString();
    }

    private List<String> answered() {
        return api.get(audit.guest.lead(), audit.at("/responses")).answers(200).findValuesAsString("controlId");
    }

    @Test
    void an_audit_stays_bound_to_its_edition_until_the_coordinator_moves_it() {
        publishNewer(LocalDate.of(2026, 6, 1));
        assertThat(boundTo()).isEqualTo(name + "-old");
        JsonNode shown = audit.desk.offered(MARTA.email(), "decideEdition");
        assertThat(shown.path("changes").asString())
                .isEqualTo("controls that ask the same and keep their answers: 1; that ask something else: 1; new: 1;"
                        + " asked no longer: 1.");
        audit.desk.completes(MARTA.email(), "decideEdition", decision("kept"));
        assertThat(boundTo()).isEqualTo(name + "-old");
        assertThat(answered()).containsExactlyInAnyOrder("1.1", "1.2", "1.3");
        assertThat(api.get(MARTA.email(), audit.at("/trail")).answers(200).findValuesAsString("action"))
                .contains("Stays with its edition");
    }

    @Test
    void it_cannot_move_to_an_edition_that_is_not_usable_on_its_day() {
        publishNewer(audit.day.plusDays(1));
        assertThat(audit.desk
                        .attempts(MARTA.email(), "decideEdition", decision("moved"))
                        .isRefused(422)
                        .toString())
                .contains("but the audit is agreed for");
        assertThat(boundTo()).isEqualTo(name + "-old");
    }

    @Test
    void after_the_move_only_what_changed_is_unlocked_and_answered_again() {
        publishNewer(LocalDate.of(2026, 6, 1));
        audit.desk.completes(MARTA.email(), "decideEdition", decision("moved"));
        assertThat(boundTo()).isEqualTo(name + "-new");
        assertThat(answered()).containsExactlyInAnyOrder("2.1", "1.2");
        audit.desk.completes(
                DAVID.email(),
                "planAudit",
                Map.of("agenda", audit.desk.offered(DAVID.email(), "planAudit").path("agenda")));
        assertThat(audit.desk
                        .attempts(DAVID.email(), "reviewReadiness", Map.of("outcome", "go"))
                        .isRefused(422)
                        .toString())
                .contains("1.2, 1.4");
        String lead = audit.guest.lead();
        String hand = audit.guest.contributor();
        assertThat(audit.desk
                        .offered(lead, "answerChangedControls")
                        .path("controls")
                        .asString())
                .isEqualTo("1.2, 1.4");
        api.put(hand, audit.at("/responses/2.1"), Map.of("claim", "NO", "statement", "No."))
                .isRefused(409);
        audit.desk
                .attempts(lead, "answerChangedControls", Map.of("declaration", true))
                .isRefused(422);
        api.put(hand, audit.at("/responses/1.2"), YES).isRefused(400);
        Map<String, Object> again = new HashMap<>(YES);
        again.put("version", version(hand, "1.2"));
        api.put(hand, audit.at("/responses/1.2"), again).answers(200);
        api.put(hand, audit.at("/responses/1.4"), YES).answers(200);
        audit.desk.completes(lead, "answerChangedControls", Map.of("declaration", true));
        api.put(hand, audit.at("/responses/1.2"), Map.of("claim", "NO", "statement", "No."))
                .isRefused(409);
        audit.desk.completes(DAVID.email(), "reviewReadiness", Map.of("outcome", "go"));
        assertThat(api.get(MARTA.email(), audit.at("/trail")).answers(200).findValuesAsString("action"))
                .contains("Moved to a newer edition", "Control unlocked", "Answer opened again", "Answer set aside");
    }

    private int version(String who, String control) {
        return api.get(who, audit.at("/responses"))
                .answers(200)
                .valueStream()
                .filter(response -> response.path("controlId").asString().equals(control))
                .mapToInt(response -> response.path("version").asInt())
                .findFirst()
                .orElseThrow();
    }
}
