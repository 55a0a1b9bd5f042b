package auditway.journeys;

import static auditway.Persona.DAVID;
import static auditway.Persona.PRIYA;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Chromium;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.StagedAudit;
import auditway.catalogue.programme.Control.Method;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Checklist;
import auditway.conduct.assessment.NewVerdict;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.platform.people.Accounts;
import com.microsoft.playwright.Page;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An auditor works faster than the network: every key is compared with what was stored. */
@ApplicationTest
@Tag("browser")
class ChecklistOnSlowNetworkTests {

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
    private Checklist checklist;

    private StagedAudit audit;
    private Visitor david;
    private Page page;
    private Network network;

    @BeforeEach
    void an_auditor_opens_section_8() {
        audit = StagedAudit.in(AuditState.CONDUCT, jdbc, accounts);
        david = new Cast(CHROMIUM, "http://127.0.0.1:" + port).of(DAVID);
        page = david.page;
        network = Network.slow(page);
        opens("8.1");
    }

    @Test
    void keys_that_follow_each_other_faster_than_answers_come_are_all_stored() {
        presses("1 8 n 8 1 n 3 n 1 n 6 7 2 n 1 6 n 4 n 0");
        isAt("8.8");
        assertThat(stored())
                .containsEntry("8.1", "MET DEMONSTRATION")
                .containsEntry("8.2", "MET DEMONSTRATION")
                .containsEntry("8.3", "NOT_MET incomplete")
                .containsEntry("8.4", "MET DEMONSTRATION")
                .containsEntry("8.5", "PARTIALLY_MET EVIDENCE,PROCESS incomplete")
                .containsEntry("8.6", "MET PROCESS incomplete")
                .containsEntry("8.7", "NOT_APPLICABLE incomplete");
        assertThat(david.troubles()).isEmpty();
    }

    @Test
    void a_met_without_its_method_is_saved_and_says_what_is_missing() {
        presses("1 n p");
        isAt("8.1");
        assertThat(page.locator("#panel")).containsText("Saved, incomplete.");
        assertThat(page.locator("#done")).containsText("1 incomplete");
        assertThat(stored()).containsEntry("8.1", "MET incomplete");
    }

    @Test
    void with_the_method_remembered_one_key_settles_a_control() {
        presses("8 1 n Shift+Digit1 Shift+Digit1 Shift+Digit1");
        isAt("8.5");
        assertThat(stored())
                .containsEntry("8.2", "MET DEMONSTRATION")
                .containsEntry("8.3", "MET DEMONSTRATION")
                .containsEntry("8.4", "MET DEMONSTRATION");
    }

    /** 8.3 is met by any method, 8.4 only by evidence or a demonstration. */
    @Test
    void a_method_that_a_control_is_not_met_by_is_asked_for_and_the_control_stays_open() {
        opens("8.3");
        presses("6 Shift+Digit1 Shift+Digit1 Shift+Digit3");
        assertThat(page.locator("#m-EVIDENCE, #m-DEMONSTRATION").and(page.locator(":focus")))
                .hasCount(1);
        assertThat(page.locator("#remembered")).hasText("incomplete until a method is ticked");
        isAt("8.4");
        assertThat(page.locator("#done")).containsText("1 incomplete");
        assertThat(stored())
                .containsEntry("8.3", "MET PROCESS")
                .containsEntry("8.4", "MET incomplete")
                .doesNotContainKey("8.5");
        presses("7 Shift+Digit1");
        isAt("8.5");
        assertThat(stored()).containsEntry("8.4", "MET EVIDENCE");
    }

    @Test
    void a_verdict_with_shift_stays_at_the_end_of_its_section_and_says_what_comes_next() {
        opens("8.16");
        presses("8 Shift+Digit1");
        assertThat(page.locator(".waits")).containsText("Section 8 ends here; 9.1 lies in section 9");
        isAt("8.16");
        assertThat(stored()).containsEntry("8.16", "MET DEMONSTRATION");
    }

    @Test
    void the_page_says_which_method_met_will_take_over_and_that_it_did() {
        presses("8 1 n");
        isAt("8.2");
        assertThat(page.locator("#remembered"))
                .hasText("Met takes demonstration, as for the last control of this section");
        presses("1");
        assertThat(page.locator("#remembered"))
                .containsText("as for the last control of this section; a method key changes it");
        opens("9.1");
        assertThat(page.locator("#remembered")).hasText("");
    }

    @Test
    void a_method_that_is_clicked_stays_ticked_although_met_has_taken_it_over() {
        presses("8 1 n");
        isAt("8.2");
        page.locator("label[for=v1]").click();
        page.locator("#m-DEMONSTRATION").click();
        opens("8.3");
        page.locator("label[for=v1]").click();
        page.locator("#m-PROCESS").click();
        opens("8.4");
        assertThat(stored()).containsEntry("8.2", "MET DEMONSTRATION").containsEntry("8.3", "MET PROCESS");
    }

    @Test
    void a_reason_and_a_note_typed_before_turning_on_are_stored_with_their_control() {
        presses("3 r");
        Network.types(page.locator("#f-reason"), "No test since June 2024.");
        page.keyboard().press("Escape");
        presses("n 1 p");
        isAt("8.1");
        Network.types(page.locator("#f-note"), "Ask Ole.");
        page.locator("#next").click();
        isAt("8.2");
        assertThat(stored("8.1").reason()).isEqualTo("No test since June 2024.");
        assertThat(stored("8.1").note()).isEqualTo("Ask Ole.");
        assertThat(stored()).containsEntry("8.1", "NOT_MET").containsEntry("8.2", "MET incomplete");
    }

    @Test
    void what_is_given_while_the_connection_is_cut_is_kept_and_stored_when_it_is_back() {
        presses("8 1 n");
        isAt("8.2");
        network.cut();
        presses("1");
        assertThat(page.locator("#sync")).containsText("Offline, 1 change kept on this device");
        presses("n 1 n 3");
        assertThat(page.locator(".waits")).containsText("8.3 opens when the connection is back");
        network.back();
        isAt("8.4");
        assertThat(stored())
                .containsEntry("8.2", "MET DEMONSTRATION")
                .containsEntry("8.3", "MET DEMONSTRATION")
                .containsEntry("8.4", "NOT_MET incomplete");
    }

    @Test
    void who_stays_offline_goes_on_with_the_control_that_is_open() {
        network.cut();
        presses("3 n");
        page.locator(".waits button").click();
        page.locator("#f-reason").fill("Seen nothing.");
        page.keyboard().press("Escape");
        assertThat(page.locator("#sync")).containsText("kept on this device");
        network.back();
        assertThat(page.locator("#sync")).containsText("Everything saved");
        assertThat(stored("8.1").reason()).isEqualTo("Seen nothing.");
    }

    @Test
    void what_is_given_after_the_session_ended_is_stored_after_signing_in_again() {
        presses("8 1");
        assertThat(page.locator("#sync")).containsText("Everything saved");
        network.endSession();
        presses("3");
        assertThat(page.locator("#sync")).containsText("Signed out, 1 change kept on this device");
        page.getByText("Stay here").click();
        page.locator("#f-note").fill("Ask Ole.");
        network.renewSession();
        opens("8.1");
        assertThat(page.locator("#f-note")).hasValue("Ask Ole.");
        assertThat(stored()).containsEntry("8.1", "NOT_MET DEMONSTRATION incomplete");
        assertThat(stored("8.1").note()).isEqualTo("Ask Ole.");
    }

    @Test
    void what_was_given_is_kept_over_a_reload_without_a_connection() {
        page.locator("#f-note").fill("Half a sen");
        page.reload();
        assertThat(page.locator("#f-note")).hasValue("Half a sen");
        assertThat(page.locator("#sync")).containsText("Everything saved");
        assertThat(stored("8.1").note()).isEqualTo("Half a sen");
    }

    @Test
    void a_refused_page_keeps_the_control_that_is_open() {
        page.keyboard().press("g");
        page.locator("#jump-to").fill("99.9");
        page.keyboard().press("Enter");
        assertThat(page.locator(".waits")).containsText("could not be opened");
        presses("Escape 1");
        isAt("8.1");
        assertThat(stored()).containsEntry("8.1", "MET incomplete");
    }

    @Test
    void a_colleague_who_was_faster_is_shown_and_ones_own_text_stays() {
        checklist.record(
                audit.id(),
                "8.1",
                new NewVerdict(Verdict.MET, Set.of(Method.values()), "", ""),
                0,
                PRIYA.actor(accounts));
        page.locator("#f-reason").fill("No test.");
        page.keyboard().press("Escape");
        presses("3");
        assertThat(page.locator("#conflict")).containsText("Two records for 8.1.");
        assertThat(page.locator("#f-reason")).hasValue("No test.");
        assertThat(page.locator("#sync")).containsText("Not saved");
        page.getByText("Record mine instead").click();
        assertThat(page.locator("#sync")).containsText("Everything saved");
        assertThat(stored()).containsEntry("8.1", "NOT_MET");
        assertThat(stored("8.1").reason()).isEqualTo("No test.");
    }

    private void opens(String control) {
        page.navigate("/audits/" + audit.id() + "/checklist?control=" + control);
        isAt(control);
    }

    /** Keys one right after the other. */
    private void presses(String keys) {
        for (String key : keys.split(" ")) {
            page.keyboard().press(key);
        }
    }

    private void isAt(String control) {
        assertThat(page.locator("#sheet")).hasAttribute("data-control", control);
        assertThat(page.locator("#sync")).containsText("Everything saved");
    }

    private Assessment stored(String control) {
        return verdicts.of(audit.id()).stream()
                .filter(one -> one.controlId().equals(control))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> stored() {
        return verdicts.of(audit.id()).stream()
                .collect(Collectors.toMap(
                        Assessment::controlId, ChecklistOnSlowNetworkTests::words, (one, other) -> one, TreeMap::new));
    }

    private static String words(Assessment one) {
        String methods = one.methods().stream().map(Method::name).sorted().collect(Collectors.joining(","));
        return (one.verdict() + " " + methods + (one.incomplete() ? " incomplete" : ""))
                .strip()
                .replaceAll(" +", " ");
    }
}
