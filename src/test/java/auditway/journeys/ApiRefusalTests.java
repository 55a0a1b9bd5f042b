package auditway.journeys;

import static auditway.Persona.DAVID;
import static auditway.Persona.MARTA;
import static auditway.Persona.PRIYA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.DemoPeople;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What the API refuses, asked of one audit that has been held and whose findings are being drafted. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiRefusalTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople people;

    @Autowired
    private SettableClock clock;

    private Api api;
    private Guest guest;
    private Guest stranger;
    private AuditByApi audit;
    private String evidence;
    private String finding;
    private String done;

    @BeforeAll
    void hold() {
        api = new Api(port);
        guest = Guest.admitted("held", api, people);
        stranger = Guest.admitted("stranger", api, people);
        audit = AuditByApi.requested(api, guest, "aws-msp-2017", clock);
        done = audit.desk.work("h.okafor@programme.example", "checkPrerequisites");
        audit.prerequisitesAreMet();
        audit.teamIsEngaged();
        audit.slotIsProposed(9);
        audit.slotIsAgreed();
        evidence = offer("runbook.txt", "Restart, then think.".getBytes(UTF_8))
                .answers(201)
                .path("id")
                .asString();
        audit.auditIsPrepared();
        audit.auditIsHeld(Map.of("8.1", "No policy was shown."));
        finding = api.get(DAVID.email(), audit.at("/findings"))
                .answers(200)
                .path(0)
                .path("id")
                .asString();
    }

    private Api.Reply offer(String name, byte[] content) {
        String today = LocalDate.now(clock).toString();
        return api.upload(
                guest.contributor(),
                audit.at("/evidence"),
                new Api.Attached(name, content),
                Map.of("controlId", "8.3", "periodTo", today));
    }

    @Test
    void a_file_is_kept_whose_name_is_as_long_as_no_file_system_takes() {
        JsonNode kept =
                offer("\u00fc".repeat(600) + ".txt", "Long.".getBytes(UTF_8)).answers(201);
        assertThat(kept.path("versions").path(0).path("filename").asString())
                .hasSizeLessThanOrEqualTo(200)
                .startsWith("\u00fc\u00fc")
                .endsWith(".txt");
    }

    private Api.Reply complete(String who, String workItem, Map<String, ?> answers) {
        return api.post(who, "/work-items/" + workItem + "/completion", answers);
    }

    private static Map<String, String> errors(JsonNode problem) {
        Map<String, String> errors = new HashMap<>();
        problem.path("errors")
                .forEach(error -> errors.put(
                        error.path("field").asString(), error.path("message").asString()));
        return errors;
    }

    @Test
    void rule_30_anothers_work_is_not_completed() {
        String drafting = audit.desk.work(DAVID.email(), "draftFindings");
        Stream.of(MARTA.email(), PRIYA.email())
                .forEach(other -> assertThat(complete(other, drafting, Map.of())
                                .isRefused(403)
                                .path("detail")
                                .asString())
                        .isEqualTo("\"Draft findings\" is not yours to do; leave it to David Pool."));
        complete(guest.lead(), drafting, Map.of()).isRefused(404);
        assertThat(audit.desk.work(DAVID.email(), "draftFindings")).isEqualTo(drafting);
    }

    @Test
    void work_is_completed_once() {
        assertThat(complete("h.okafor@programme.example", done, Map.of("met", List.of(), "outcome", "refused"))
                        .isRefused(409)
                        .path("detail")
                        .asString())
                .startsWith("\"Check prerequisites\" was already completed by Helen Okafor at ");
        assertThat(audit.state()).isEqualTo("FINDINGS_REVIEW");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/audits/MSP-1999-001",
                "/audits/MSP-1999-001/findings",
                "/audits/MSP-1999-001/reports",
                "/work-items/none",
                "/findings/none",
                "/action-items/none",
                "/evidence/none",
                "/partners/none",
                "/programmes/none",
                "/nowhere"
            })
    void an_unknown_id_is_not_found(String path) {
        api.get(MARTA.email(), path).isRefused(404);
    }

    @Test
    void a_verdict_on_an_unknown_control_is_not_found() {
        api.put(DAVID.email(), audit.at("/assessments/99.1"), Map.of("verdict", "NOT_MET", "reason", "None."))
                .isRefused(404);
    }

    @Test
    void every_missing_field_is_named() {
        assertThat(errors(api.post(MARTA.email(), "/audits", Map.of()).isRefused(422)))
                .containsOnlyKeys("partner", "edition", "place", "windowFrom", "windowTo")
                .containsEntry("partner", "Choose the partner to be audited.");
    }

    @Test
    void every_wrong_field_is_named_and_nothing_is_begun() {
        int before = api.get(MARTA.email(), "/audits").answers(200).size();
        Map<String, Object> wrong = new HashMap<>(AuditByApi.request(stranger, "aws-msp-2017", audit.day));
        wrong.putAll(Map.of("partner", "nobody", "place", "moon", "windowFrom", "soon", "colour", "red"));
        assertThat(errors(api.post(MARTA.email(), "/audits", wrong).isRefused(422)))
                .containsOnlyKeys("partner", "place", "windowFrom", "colour");
        assertThat(api.get(MARTA.email(), "/audits").answers(200)).hasSize(before);
    }

    @Test
    void a_window_that_ends_before_it_begins_is_refused() {
        Map<String, Object> wrong = new HashMap<>(AuditByApi.request(stranger, "aws-msp-2017", audit.day));
        wrong.put("windowTo", audit.day.minusDays(8).toString());
        assertThat(errors(api.post(MARTA.email(), "/audits", wrong).isRefused(422)))
                .containsOnlyKeys("windowTo");
    }

    @Test
    void one_audit_at_a_time_runs_for_a_partner_and_an_edition() {
        assertThat(api.post(MARTA.email(), "/audits", AuditByApi.request(guest, "aws-msp-2017", audit.day))
                        .isRefused(422)
                        .path("detail")
                        .asString())
                .contains(audit.id);
    }

    @Test
    void a_body_that_is_no_form_is_not_understood() {
        api.post(MARTA.email(), "/audits", List.of("an audit")).isRefused(400);
    }

    @Test
    void findings_that_lack_their_wording_do_not_go_on() {
        assertThat(audit.desk
                        .attempts(DAVID.email(), "draftFindings", Map.of())
                        .isRefused(422)
                        .path("detail")
                        .asString())
                .contains("F-01");
    }

    @Test
    void a_program_is_no_evidence() {
        byte[] program = Stream.of("4d5a90000300000004000000ffff0000")
                .map(java.util.HexFormat.of()::parseHex)
                .findFirst()
                .orElseThrow();
        int before = api.get(guest.lead(), audit.at("/evidence")).answers(200).size();
        assertThat(errors(offer("policy.pdf", program).isRefused(422))).containsOnlyKeys("file");
        assertThat(errors(offer("empty.txt", new byte[0]).isRefused(422))).containsOnlyKeys("file");
        assertThat(errors(offer("large.txt", "x".repeat(1_200_000).getBytes(UTF_8))
                        .isRefused(422)))
                .containsOnlyKeys("file");
        assertThat(api.get(guest.lead(), audit.at("/evidence")).answers(200)).hasSize(before);
    }

    @Test
    void rule_25_another_partner_does_not_learn_that_there_is_such_an_audit() {
        String work = audit.desk.work(DAVID.email(), "draftFindings");
        Stream.of(
                        audit.at(""),
                        audit.at("/trail"),
                        audit.at("/responses"),
                        audit.at("/assessments"),
                        audit.at("/findings"),
                        audit.at("/action-items"),
                        audit.at("/evidence"),
                        audit.at("/evidence-requests"),
                        audit.at("/reports"),
                        audit.at("/reports/shareable.pdf"),
                        "/work-items/" + work,
                        "/findings/" + finding,
                        "/evidence/" + evidence,
                        "/partners/" + guest.organisation())
                .forEach(path -> api.get(stranger.lead(), path).isRefused(404));
        complete(stranger.lead(), work, Map.of()).isRefused(404);
        assertThat(api.get(stranger.lead(), "/audits").answers(200)).isEmpty();
        assertThat(api.get(stranger.lead(), "/work-items?audit=" + audit.id).answers(200))
                .isEmpty();
    }

    @Test
    void the_partner_sees_neither_verdicts_nor_findings_before_the_gap_report() {
        assertThat(api.get(guest.lead(), audit.at("/assessments")).answers(200)).isEmpty();
        assertThat(api.get(guest.lead(), audit.at("/findings")).answers(200)).isEmpty();
        api.get(guest.lead(), "/findings/" + finding).isRefused(404);
        assertThat(api.get(guest.lead(), audit.at("/trail")).answers(200).toString())
                .doesNotContain("No policy was shown");
    }

    @Test
    void whoever_is_unknown_is_not_let_in() {
        api.get("nobody@nowhere.example", "/audits").isRefused(401);
    }
}
