package auditway.journeys;

import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import auditway.ApplicationTest;
import auditway.RequestedAudit;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
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

    private static final String WORDS = "The partner asked for a date before the fair in March.";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Test
    void what_is_typed_while_the_answer_is_on_its_way_loses_no_word() {
        Page page = slow("/audits/new");
        page.getByLabel("On site").check();
        Network.types(page.locator("#f-reason"), WORDS);

        assertThat(page.locator("#f-site")).isVisible();
        assertThat(page.locator("#f-reason")).hasValue(WORDS);
        assertThat(page.locator("#f-reason")).isFocused();
    }

    @Test
    void the_newest_of_two_quick_answers_counts() {
        Page page = slow("/audits/new");
        page.getByLabel("On site").check();
        page.getByLabel("Remote").check();
        page.getByLabel("On site").check();
        page.getByLabel("Remote").check();

        settles(page);
        assertThat(page.getByLabel("Remote")).isChecked();
        assertThat(page.locator("#f-site")).hasCount(0);
    }

    @Test
    void two_answers_in_quick_succession_both_stay() {
        RequestedAudit audit = RequestedAudit.in(context);
        Visitor helen = Visitor.signedIn(HELEN, CHROMIUM.own(origin()));
        helen.takesUp("Check prerequisites", audit.id());
        Network.slow(helen.page);
        List<String> chosen = helen.page.locator("#f-outcome input").all().stream()
                .map(radio -> radio.getAttribute("id"))
                .toList();
        helen.page.locator("#f-met input").first().check();
        helen.page.locator("#" + chosen.get(chosen.size() - 1)).check();
        helen.page.locator("#f-met input").nth(1).check();

        settles(helen.page);
        assertThat(helen.page.locator("#" + chosen.get(chosen.size() - 1))).isChecked();
        assertThat(helen.page.locator("#f-met input").first()).isChecked();
        assertThat(helen.page.locator("#f-met input").nth(1)).isChecked();
    }

    @Test
    void a_field_that_goes_and_comes_back_has_what_was_typed_in_it() {
        Page page = slow("/audits/new");
        page.getByLabel("On site").check();
        page.locator("#f-site").fill("Kai 4, Kiel");
        page.getByLabel("Remote").check();
        assertThat(page.locator("#f-site")).hasCount(0);
        page.getByLabel("On site").check();

        assertThat(page.locator("#f-site")).hasValue("Kai 4, Kiel");
    }

    @Test
    void after_the_back_button_fields_that_depend_on_an_answer_are_there_with_their_text() {
        Page page = slow("/audits/new");
        page.getByLabel("On site").check();
        page.locator("#f-site").fill("Kai 4, Kiel");
        page.onDialog(dialog -> dialog.accept());
        page.navigate("/work");
        page.navigate("/audits/new");

        assertThat(page.getByLabel("On site")).isChecked();
        assertThat(page.locator("#f-site")).hasValue("Kai 4, Kiel");
    }

    private String origin() {
        return "http://127.0.0.1:" + port;
    }

    private Page slow(String path) {
        Visitor marta = Visitor.signedIn(MARTA, CHROMIUM.own(origin()));
        marta.opens(path);
        Network.slow(marta.page);
        return marta.page;
    }

    private static void settles(Page page) {
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(page.locator(".htmx-request, .htmx-swapping, .htmx-settling"))
                .hasCount(0);
    }
}
