package auditway.journeys;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Chromium;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.StagedAudit;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Claim;
import auditway.conduct.assessment.Response;
import auditway.conduct.assessment.SelfAssessment;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.platform.people.Accounts;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a slow network a page can be filled in before its scripts have come. */
@ApplicationTest
@Tag("browser")
class BeforeScriptsTests {

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

    private final List<Route> scripts = new ArrayList<>();

    @Test
    void a_verdict_given_before_is_stored() {
        StagedAudit audit = StagedAudit.in(AuditState.CONDUCT, jdbc, accounts);
        Page page = opens(DAVID, "/audits/" + audit.id() + "/checklist?control=8.1", "checklist");
        page.locator("#f-reason").fill("Nothing was shown.");
        page.locator("label[for=v3]").click();
        scriptsCome();
        assertThat(page.locator("#sync")).containsText("Everything saved");
        page.locator("#next").click();
        assertThat(page.locator("#sheet")).hasAttribute("data-control", "8.2");
        assertThat(page.locator("#sync")).containsText("Everything saved");
        Assessment stored = verdicts.of(audit.id()).stream()
                .filter(one -> one.controlId().equals("8.1"))
                .findFirst()
                .orElseThrow();
        assertThat(stored.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(stored.reason()).isEqualTo("Nothing was shown.");
    }

    @Test
    void an_answer_given_before_is_stored() {
        StagedAudit audit = StagedAudit.in(AuditState.PREPARATION, jdbc, accounts);
        Page page = opens(JANA, "/audits/" + audit.id() + "/self-assessment?section=7", "self-assessment");
        page.locator("[id='c-7.1'] .verdicts label").first().click();
        page.locator("[id='c-7.1'] [name=statement]").fill("Twice a year.");
        scriptsCome();
        assertThat(page.locator("#sync")).containsText("Everything saved");
        Response stored = selfAssessment.of(audit.id(), JANA.actor(accounts)).stream()
                .filter(one -> one.controlId().equals("7.1"))
                .findFirst()
                .orElseThrow();
        assertThat(stored.claim()).isEqualTo(Claim.YES);
        assertThat(stored.statement()).isEqualTo("Twice a year.");
    }

    /** A page whose script is still on its way. */
    private Page opens(Persona who, String path, String script) {
        Page page = new Cast(CHROMIUM, "http://127.0.0.1:" + port).of(who).page;
        page.route("**/js/checklist/" + script + ".js", scripts::add);
        page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        return page;
    }

    private void scriptsCome() {
        scripts.forEach(Route::resume);
    }
}
