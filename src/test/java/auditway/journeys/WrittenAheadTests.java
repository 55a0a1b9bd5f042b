package auditway.journeys;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Chromium;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.StagedAudit;
import auditway.conduct.assessment.Response;
import auditway.conduct.assessment.SelfAssessment;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.platform.people.Accounts;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Text typed after the key for it, before the control is open, is text of that control: none of it is taken for keys. */
@ApplicationTest
@Tag("browser")
class WrittenAheadTests {

    private static final String TEXT = "Quick text 3 n for 8.2, no 1 p";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private SelfAssessment selfAssessment;

    private StagedAudit audit;
    private Page page;
    private Network network;

    private void auditorAt(String control) {
        audit = StagedAudit.in(AuditState.CONDUCT, jdbc, accounts);
        page = new Cast(CHROMIUM, "http://127.0.0.1:" + port).of(DAVID).page;
        network = Network.slow(page);
        page.navigate("/audits/" + audit.id() + "/checklist?control=" + control);
        isSaved();
    }

    @Test
    void a_reason_is_typed_while_the_control_opens() {
        auditorAt("8.1");
        presses("n 3 r");
        Network.types(page, TEXT);
        assertThat(page.locator("#f-reason")).hasValue(TEXT);
        assertThat(page.locator("#f-reason")).isFocused();
        page.keyboard().type(".");
        presses("Escape n");
        assertThat(page.locator("#sheet")).hasAttribute("data-control", "8.3");
        isSaved();
        assertThat(reason("8.2")).isEqualTo(TEXT + ".");
        assertThat(verdicts.of(audit.id()))
                .extracting("controlId", "verdict")
                .contains(org.assertj.core.groups.Tuple.tuple("8.2", Verdict.NOT_MET));
    }

    @Test
    void without_a_connection_it_is_stored_with_its_control_when_it_is_back() {
        auditorAt("8.1");
        network.cut();
        presses("n 3 r");
        page.keyboard().type(TEXT);
        assertThat(page.locator("#ahead")).hasValue(TEXT);
        presses("Escape n 1 r");
        page.keyboard().type("Seen.");
        network.back();
        assertThat(page.locator("#sheet")).hasAttribute("data-control", "8.3");
        assertThat(page.locator("#f-reason")).hasValue("Seen.");
        presses("Escape");
        isSaved();
        assertThat(reason("8.2")).isEqualTo(TEXT);
        assertThat(reason("8.3")).isEqualTo("Seen.");
    }

    @Test
    void who_stays_has_the_text_shown_to_copy_and_the_page_says_when_it_is_online() {
        auditorAt("8.1");
        network.cut();
        presses("n r");
        page.keyboard().type(TEXT);
        presses("Escape Escape");
        assertThat(page.locator(".waits")).containsText(TEXT);
        network.back();
        isSaved();
        assertThat(verdicts.of(audit.id()))
                .filteredOn(one -> List.of("8.1", "8.2").contains(one.controlId()))
                .isEmpty();
    }

    @Test
    void a_partner_types_ahead_into_the_next_section() {
        audit = StagedAudit.in(AuditState.PREPARATION, jdbc, accounts);
        page = new Cast(CHROMIUM, "http://127.0.0.1:" + port).of(JANA).page;
        network = Network.slow(page);
        page.navigate("/audits/" + audit.id() + "/self-assessment?section=7");
        isSaved();
        presses("n n n 2 r");
        page.keyboard().type(TEXT);
        assertThat(page.locator("[id='statement-8.1']")).hasValue(TEXT);
        presses("Escape");
        isSaved();
        assertThat(selfAssessment.of(audit.id(), JANA.actor(accounts)).stream()
                        .filter(one -> one.controlId().equals("8.1"))
                        .map(Response::statement))
                .containsExactly(TEXT);
    }

    private String reason(String control) {
        return verdicts.of(audit.id()).stream()
                .filter(one -> one.controlId().equals(control))
                .findFirst()
                .orElseThrow()
                .reason();
    }

    private void presses(String keys) {
        for (String key : keys.split(" ")) {
            page.keyboard().press(key);
        }
    }

    private void isSaved() {
        assertThat(page.locator("#sync")).containsText("Everything saved");
    }
}
