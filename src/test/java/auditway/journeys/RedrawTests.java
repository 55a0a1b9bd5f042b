package auditway.journeys;

import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import auditway.ApplicationTest;
import auditway.Chromium;
import auditway.RequestedAudit;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A form that changes with its answers, on a network that takes 600 ms for each of them. */
@ApplicationTest
@Tag("browser")
class RedrawTests {

    private static final String REFUSED = "Refuse the request";
    private static final String WORDS = "The partner asked for a date before the fair in March.";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Network network;

    @Test
    void what_is_typed_while_the_answer_is_on_its_way_loses_no_word() {
        Page page = slow("/audits/new");
        page.getByLabel("Remote").check();
        Network.types(page.locator("#f-reason"), WORDS);

        assertThat(page.locator("#f-site")).hasCount(0);
        assertThat(page.locator("#f-reason")).hasValue(WORDS);
        assertThat(page.locator("#f-reason")).isFocused();
    }

    @Test
    void the_newest_of_two_quick_answers_counts() {
        Page page = slow("/audits/new");
        page.getByLabel("Remote").check();
        page.getByLabel("On site").check();
        page.getByLabel("Remote").check();

        settles(page);
        assertThat(page.getByLabel("Remote")).isChecked();
        assertThat(page.locator("#f-site")).hasCount(0);
    }

    @Test
    void two_answers_in_quick_succession_both_stay() {
        Page page = slowCheck();
        page.locator("#f-met input").first().check();
        page.getByLabel(REFUSED).check();
        page.locator("#f-met input").nth(1).check();

        settles(page);
        assertThat(page.getByLabel(REFUSED)).isChecked();
        assertThat(page.locator("#f-reason")).isVisible();
        assertThat(page.locator("#f-met input").first()).isChecked();
        assertThat(page.locator("#f-met input").nth(1)).isChecked();
    }

    @Test
    void a_field_that_goes_and_comes_back_has_what_was_typed_in_it() {
        Page page = slow("/audits/new");
        page.locator("#f-site").fill("Kai 4, Kiel");
        page.getByLabel("Remote").check();
        assertThat(page.locator("#f-site")).hasCount(0);
        page.getByLabel("On site").check();

        assertThat(page.locator("#f-site")).hasValue("Kai 4, Kiel");
    }

    @Test
    void on_returning_to_a_page_fields_that_depend_on_an_answer_are_there_with_their_text() {
        Page page = slowCheck();
        String path = URI.create(page.url()).getPath();
        page.getByLabel(REFUSED).check();
        page.locator("#f-reason").fill(WORDS);
        page.onDialog(dialog -> dialog.accept());
        page.navigate("/work");
        page.navigate(path);

        assertThat(page.getByLabel(REFUSED)).isChecked();
        assertThat(page.locator("#f-reason")).hasValue(WORDS);
    }

    private String origin() {
        return "http://127.0.0.1:" + port;
    }

    private Page slow(String path) {
        Visitor marta = Visitor.signedIn(MARTA, CHROMIUM.own(origin()));
        marta.opens(path);
        network = Network.slow(marta.page);
        return marta.page;
    }

    @Test
    void without_a_connection_the_form_says_so_and_changes_when_it_is_back() {
        Page page = slowCheck();
        network.cut();
        page.getByLabel(REFUSED).check();
        assertThat(page.locator("form [role=alert]")).containsText("No connection.");
        network.back();

        assertThat(page.locator("#f-reason")).isVisible();
        assertThat(page.locator("form [role=alert]")).hasCount(0);
        assertThat(page.getByLabel(REFUSED)).isChecked();
    }

    /** The check of prerequisites of an audit, whose fields depend on its outcome. */
    private Page slowCheck() {
        Visitor helen = Visitor.signedIn(HELEN, CHROMIUM.own(origin()));
        helen.takesUp("Check prerequisites", RequestedAudit.in(context).id());
        network = Network.slow(helen.page);
        return helen.page;
    }

    private static void settles(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator(".htmx-request, .htmx-swapping, .htmx-settling"))
                .hasCount(0);
    }
}
