package auditway.conduct.evidence.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.INGRID;
import static auditway.Persona.JANA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.StagedAudit;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.conduct.evidence.EvidenceRequest;
import auditway.conduct.evidence.EvidenceRequests;
import auditway.platform.people.Accounts;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ApplicationTest
class EvidencePagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private EvidenceRequests requests;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private StagedAudit audit;

    @BeforeEach
    void stage() {
        audit = StagedAudit.in(AuditState.PREPARATION, jdbc, accounts);
    }

    @Test
    void a_file_is_offered_listed_and_downloaded_as_an_attachment() {
        assertThat(page(JANA, file("Zieliński\r\nplan.txt", "hello"), "8.4"))
                .hasRedirectedUrl("/audits/" + audit.id() + "/evidence");
        assertThat(open(DAVID)).hasStatusOk().bodyText().contains("Zieliński plan.txt", "Jana Kruse", "5 bytes");
        assertThat(mvc.get().uri("/evidence/{id}", audit.id() + "-E-001").with(DAVID.signedIn()))
                .hasStatusOk()
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"Zielinski plan.txt\"; filename*=UTF-8''Zieli%C5%84ski%20plan.txt")
                .hasBodyTextEqualTo("hello");
    }

    @Test
    void an_audit_nobody_told_them_about_has_no_evidence_for_them() {
        page(JANA, file("plan.txt", "hello"), "8.4");
        assertThat(mvc.get().uri("/evidence/{id}", audit.id() + "-E-001").with(INGRID.signedIn()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get()
                        .uri("/api/v1/evidence/{id}/content", audit.id() + "-E-001")
                        .with(INGRID.basic()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void what_is_not_taken_is_said_on_the_page_and_changes_nothing() {
        assertThat(page(JANA, file("empty.txt", ""), "8.4"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The file empty.txt is empty; choose one with content.");
        assertThat(page(JANA, file("big.txt", "x".repeat(1024 * 1024 + 1)), "8.4"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("is larger than 1 MB");
        assertThat(page(JANA, file("page.pdf", "<!doctype html><html>"), "8.4"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("is of a kind that is not taken");
        assertThat(files.ofAudit(audit.id())).isEmpty();
    }

    @Test
    void a_file_of_a_refused_form_is_named_beside_its_field_to_be_chosen_again() {
        assertThat(mvc.post()
                        .multipart()
                        .file(file("plan.txt", "hello"))
                        .uri("/audits/{id}/evidence", audit.id())
                        .param("controlId", "8.4")
                        .param("also", "99.9")
                        .with(JANA.signedIn()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Choose plan.txt again; nothing was added.");
    }

    @Test
    void in_place_the_list_of_the_control_comes_back() {
        assertThat(offer(JANA.signedIn(), "/audits/{id}/evidence", file("plan.txt", "hello"), "8.4", true))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"evidence-8.4\"", "plan.txt")
                .doesNotContain("<main");
        assertThat(offer(JANA.signedIn(), "/audits/{id}/evidence", file("plan.txt", ""), "8.4", true))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .hasHeader("HX-Retarget", "[id='evidence-problems-8.4']")
                .bodyText()
                .contains("Not added. The file plan.txt is empty")
                .doesNotContain("<form");
    }

    @Test
    void several_files_where_one_is_taken_are_refused_together() {
        assertThat(mvc.post()
                        .uri("/api/v1/audits/{id}/evidence", audit.id())
                        .multipart()
                        .file(file("plan.txt", "hello"))
                        .file(file("log.txt", "world"))
                        .param("controlId", "8.4")
                        .with(JANA.basic()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Send one file at a time; each becomes evidence of its own.");
        assertThat(files.ofAudit(audit.id())).isEmpty();
    }

    @Test
    void several_files_support_several_controls_at_once_or_none_is_kept() {
        assertThat(several("8.1, 8.2", file("plan.txt", "hello"), file("log.txt", "world")))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"evidence-8.4\"", "id=\"evidence-list-8.1\"", "id=\"evidence-list-8.2\"");
        assertThat(files.ofAudit(audit.id()))
                .extracting(evidence -> evidence.controlId() + " " + evidence.title())
                .containsExactlyInAnyOrder(
                        "8.4 plan.txt", "8.4 log.txt", "8.1 plan.txt", "8.1 log.txt", "8.2 plan.txt", "8.2 log.txt");
        assertThat(several("", file("plan.txt", "hello"), file("empty.txt", "")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(several("99.1", file("plan.txt", "hello")).getResponse().getStatus())
                .isBetween(400, 422);
        assertThat(files.ofAudit(audit.id())).hasSize(6);
    }

    private MvcTestResult several(String also, MockMultipartFile... sent) {
        MockMvcTester.MockMultipartMvcRequestBuilder request =
                mvc.post().uri("/audits/{id}/evidence", audit.id()).multipart();
        for (MockMultipartFile file : sent) {
            request.file(file);
        }
        return request.param("controlId", "8.4")
                .param("also", also)
                .param("periodTo", LocalDate.now(UTC).minusDays(1).toString())
                .header("HX-Request", "true")
                .with(JANA.signedIn())
                .exchange();
    }

    @Test
    void a_program_offers_evidence_too() {
        assertThat(offer(JANA.basic(), "/api/v1/audits/{id}/evidence", file("plan.txt", "hello"), "8.4", false))
                .hasStatus(HttpStatus.CREATED)
                .hasHeader("Location", "/api/v1/evidence/" + audit.id() + "-E-001");
        assertThat(mvc.get().uri("/api/v1/audits/{id}/evidence", audit.id()).with(DAVID.basic()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].versions[0].sha256")
                .isEqualTo("2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824");
    }

    @Test
    void an_auditor_requests_evidence_and_the_partner_sees_what_is_wanted() {
        assertThat(ask(DAVID, ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say what you need");
        assertThat(ask(DAVID, "The training calendar of 2026.")).hasStatus3xxRedirection();
        assertThat(requests.ofAudit(audit.id(), DAVID.actor(accounts)))
                .singleElement()
                .satisfies(raised -> assertThat(raised.state()).isEqualTo(EvidenceRequest.State.RAISED));
        assertThat(open(JANA)).bodyText().contains("The training calendar of 2026.", "Waits for the partner");
        assertThat(ask(JANA, "Your plan")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult ask(Persona who, String wanted) {
        return mvc.post()
                .uri("/audits/{id}/evidence-requests", audit.id())
                .with(who.signedIn())
                .param("wanted", wanted)
                .param("controlId", "8.9")
                .exchange();
    }

    private MvcTestResult open(Persona who) {
        return mvc.get()
                .uri("/audits/{id}/evidence", audit.id())
                .with(who.signedIn())
                .exchange();
    }

    private MvcTestResult page(Persona who, MockMultipartFile file, String control) {
        return offer(who.signedIn(), "/audits/{id}/evidence", file, control, false);
    }

    private MvcTestResult offer(
            RequestPostProcessor who, String path, MockMultipartFile file, String control, boolean inPlace) {
        var request = mvc.post()
                .uri(path, audit.id())
                .multipart()
                .file(file)
                .with(who)
                .param("controlId", control);
        return inPlace ? request.header("HX-Request", "true").exchange() : request.exchange();
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile("file", name, "application/octet-stream", content.getBytes(UTF_8));
    }
}
