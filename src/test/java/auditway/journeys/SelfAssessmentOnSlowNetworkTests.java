package auditway.journeys;

import static auditway.Persona.JANA;
import static auditway.Persona.OLE;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Chromium;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.StagedAudit;
import auditway.conduct.assessment.Claim;
import auditway.conduct.assessment.Response;
import auditway.conduct.assessment.SelfAssessment;
import auditway.platform.people.Accounts;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The partner answers by keyboard faster than the network: every answer is compared with what was stored. */
@ApplicationTest
@Tag("browser")
class SelfAssessmentOnSlowNetworkTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SelfAssessment selfAssessment;

    private StagedAudit audit;
    private Visitor jana;
    private Page page;
    private Network network;

    @BeforeEach
    void the_partner_opens_section_7() {
        audit = StagedAudit.in(AuditState.PREPARATION, jdbc, accounts);
        jana = new Cast(CHROMIUM, "http://127.0.0.1:" + port).of(JANA);
        page = jana.page;
        network = Network.slow(page);
        page.navigate("/audits/" + audit.id() + "/self-assessment?section=7");
        isSaved();
    }

    @Test
    void the_first_control_without_an_answer_has_the_focus_and_a_key_answers_each() {
        presses("1 n 2 n Shift+Digit3 n Shift+Digit1 Shift+Digit2");
        assertThat(page.locator("#sheet")).hasAttribute("data-section", "8");
        isSaved();
        assertThat(claim("7.1")).isEqualTo(Claim.YES);
        assertThat(claim("7.2")).isEqualTo(Claim.PARTIALLY);
        assertThat(claim("7.3")).isEqualTo(Claim.NO);
        assertThat(claim("8.1")).isEqualTo(Claim.YES);
        assertThat(claim("8.2")).isEqualTo(Claim.PARTIALLY);
        assertThat(jana.troubles()).isEmpty();
    }

    @Test
    void what_is_typed_while_the_connection_is_cut_is_stored_when_it_is_back() {
        network.cut();
        presses("2 r");
        Network.types(page.locator("[id='statement-7.1']"), "In Vienna not yet.");
        page.keyboard().press("Escape");
        presses("n 1");
        assertThat(page.locator("#sync")).containsText("Offline, 2 changes kept on this device");
        network.back();
        isSaved();
        assertThat(answer("7.1").statement()).isEqualTo("In Vienna not yet.");
        assertThat(claim("7.1")).isEqualTo(Claim.PARTIALLY);
        assertThat(claim("7.2")).isEqualTo(Claim.YES);
    }

    @Test
    void what_is_given_after_the_session_ended_is_stored_after_signing_in_again() {
        network.endSession();
        presses("1");
        assertThat(page.locator("#sync")).containsText("Signed out, 1 change kept on this device");
        network.renewSession();
        page.navigate("/audits/" + audit.id() + "/self-assessment?section=7");
        isSaved();
        assertThat(claim("7.1")).isEqualTo(Claim.YES);
    }

    @Test
    void evidence_is_added_while_the_text_beside_it_is_kept() {
        page.locator("[id='statement-7.2']").fill("Half a sen");
        page.locator("[id='evidence-7.1'] summary").click();
        page.locator("[id='file-7.1']").setInputFiles(new FilePayload[] {file("one.txt"), file("two.txt")});
        page.locator("[id='also-7.1']").fill("7.3");
        page.locator("[id='to-7.1']").fill(LocalDate.now(UTC).minusDays(2).toString());
        page.locator("[id='evidence-7.1'] button[type=submit]").click();
        assertThat(page.locator("[id='evidence-list-7.1']")).containsText("two.txt");
        assertThat(page.locator("[id='evidence-list-7.3']")).containsText("one.txt");
        assertThat(page.locator("[id='statement-7.2']")).hasValue("Half a sen");
        assertThat(page.locator("[id='evidence-7.1'] summary")).isFocused();
        assertThat(page.getByText("What you typed is back")).hasCount(0);
        page.navigate("/audits/" + audit.id() + "/self-assessment?section=7");
        assertThat(page.locator("[id='also-7.1']")).hasValue("");
        assertThat(page.getByText("What you typed is back")).hasCount(0);
    }

    @Test
    void a_colleague_who_was_faster_is_shown_and_ones_own_text_stays() {
        selfAssessment.answer(audit.id(), "7.1", Claim.NO, "Not yet.", 0, OLE.actor(accounts));
        page.locator("[id='statement-7.1']").fill("We do.");
        page.keyboard().press("Escape");
        assertThat(page.locator("[id='conflict-7.1']")).containsText("Two answers.");
        assertThat(page.locator("[id='statement-7.1']")).hasValue("We do.");
        page.getByText("Record mine instead").click();
        isSaved();
        assertThat(answer("7.1").statement()).isEqualTo("We do.");
    }

    private static FilePayload file(String name) {
        return new FilePayload(name, "text/plain", name.getBytes(StandardCharsets.UTF_8));
    }

    private void presses(String keys) {
        for (String key : keys.split(" ")) {
            page.keyboard().press(key);
        }
    }

    private void isSaved() {
        assertThat(page.locator("#sync")).containsText("Everything saved");
    }

    private Claim claim(String control) {
        return answer(control).claim();
    }

    private Response answer(String control) {
        return selfAssessment.of(audit.id(), JANA.actor(accounts)).stream()
                .filter(one -> one.controlId().equals(control))
                .findFirst()
                .orElseThrow();
    }
}
