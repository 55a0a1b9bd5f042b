package auditway.journeys;

import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Chromium;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Decision 14: what a person typed is never lost without their word. */
@ApplicationTest
@Tag("browser")
class KeptTextTests {

    private static final String TYPED = "The partner asked for a date before the fair.";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private Organisations organisations;

    private BrowserContext own;
    private Visitor marta;

    @BeforeEach
    void marta_types_a_reason() {
        own = CHROMIUM.own("http://127.0.0.1:" + port);
        marta = Visitor.signedIn(MARTA, own);
        marta.opens("/audits/new");
        marta.form().writes("reason", TYPED);
    }

    @Test
    void after_an_ended_session_one_signs_in_again_and_the_text_is_there() {
        own.clearCookies();
        marta.press("Request audit");

        assertThat(marta.page.getByText("what you typed is kept")).isVisible();
        Visitor.signsIn(marta.page, MARTA);
        assertThat(marta.page).hasURL(Pattern.compile("/audits/new$"));
        assertThat(marta.page.locator("#f-reason")).hasValue(TYPED);
        assertThat(marta.page.getByText("What you typed is back.")).isVisible();
    }

    @Test
    void a_form_that_changes_with_its_answers_says_that_the_session_ended() {
        own.clearCookies();
        marta.page.getByLabel("Remote").check();

        assertThat(marta.page.getByText("You were signed out")).isVisible();
        marta.follow("Sign in again");
        Visitor.signsIn(marta.page, MARTA);
        assertThat(marta.page.locator("#f-reason")).hasValue(TYPED);
    }

    @Test
    void signing_in_again_elsewhere_neither_loses_the_text_nor_calls_it_forbidden() {
        own.clearCookies();
        Page other = own.newPage();
        other.navigate("/sign-in");
        Visitor.signsIn(other, MARTA);
        marta.page.getByLabel("Remote").check();
        assertThat(marta.page.locator("#f-site")).hasCount(0);
        marta.press("Request audit");

        assertThat(marta.page.locator("[data-summary]")).containsText("Not sent yet");
        assertThat(marta.page.locator("#f-reason")).hasValue(TYPED);
    }

    @Test
    void a_page_from_before_signing_in_again_elsewhere_leads_back_to_the_text() {
        own.clearCookies();
        Page other = own.newPage();
        other.navigate("/sign-in");
        Visitor.signsIn(other, MARTA);
        marta.press("Request audit");
        assertThat(marta.page.getByText("You signed in again after this page was opened"))
                .isVisible();
        marta.follow("Go back");

        assertThat(marta.page).hasURL(Pattern.compile("/audits/new$"));
        assertThat(marta.page.locator("#f-reason")).hasValue(TYPED);
    }

    @Test
    void a_page_of_another_person_sends_nothing() {
        own.clearCookies();
        Page other = own.newPage();
        other.navigate("/sign-in");
        Visitor.signsIn(other, HELEN);
        marta.page.getByLabel("Remote").check();

        assertThat(marta.page.getByText("Another person is signed in now")).isVisible();
    }

    @Test
    void a_refused_form_keeps_what_was_typed() {
        marta.press("Request audit");
        assertThat(marta.page.locator("[data-summary]")).isVisible();
        assertThat(marta.page.locator("#f-reason")).hasValue(TYPED);

        marta.opens("/audits/new");
        assertThat(marta.page.locator("#f-reason")).hasValue(TYPED);
    }

    @Test
    void a_session_that_ends_on_a_refused_form_leads_back_to_its_page() {
        marta.press("Request audit");
        assertThat(marta.page.locator("[data-summary]")).isVisible();
        assertThat(marta.page).hasURL(Pattern.compile("/audits/new$"));
        own.clearCookies();
        marta.press("Request audit");
        assertThat(marta.page.getByText("what you typed is kept")).isVisible();
        Visitor.signsIn(marta.page, MARTA);

        assertThat(marta.page).hasURL(Pattern.compile("/audits/new$"));
        assertThat(marta.page.locator("#f-reason")).hasValue(TYPED);
    }

    @Test
    void what_is_sent_after_signing_out_in_another_tab_is_there_after_signing_in() {
        Page other = own.newPage();
        other.navigate("/home");
        other.locator("summary.who").click();
        other.locator("form[action$='/sign-out'] button").click();
        assertThat(other.getByLabel("Password")).isVisible();
        marta.press("Request audit");
        assertThat(marta.page.getByText("what you typed is kept")).isVisible();
        Visitor.signsIn(marta.page, MARTA);

        assertThat(marta.page.locator("#f-reason")).hasValue(TYPED);
    }

    @Test
    void after_a_lost_connection_the_text_is_there() {
        Network network = Network.slow(marta.page);
        network.cut();
        marta.press("Request audit");
        assertThat(marta.page).hasURL(Pattern.compile("chrome-error.*"));
        network.back();
        marta.opens("/audits/new");

        assertThat(marta.page.locator("#f-reason")).hasValue(TYPED);
    }

    @Test
    void leaving_asks_while_something_is_unsent() {
        List<String> asked = new ArrayList<>();
        marta.page.onDialog(dialog -> asks(dialog, asked));
        marta.opens("/work");
        assertThat(asked).containsExactly("beforeunload");

        marta.opens("/audits");
        assertThat(asked).hasSize(1);
    }

    @Test
    void the_next_person_at_this_browser_finds_nothing() {
        marta.page.onDialog(Dialog::accept);
        marta.page.locator("summary.who").click();
        marta.press("Sign out");
        assertThat(marta.page.locator("[data-signed-out]")).isVisible();
        nothingIsKept();

        Visitor.signsIn(marta.page, HELEN);
        marta.opens("/audits/new");
        assertThat(marta.page.locator("#f-reason")).hasValue("");
    }

    @Test
    void another_person_who_signs_in_after_an_ended_session_finds_nothing() {
        own.clearCookies();
        marta.press("Request audit");
        Visitor.signsIn(marta.page, HELEN);

        assertThat(marta.page).hasURL(Pattern.compile("/audits/new$"));
        assertThat(marta.page.locator("#f-reason")).hasValue("");
        nothingIsKept();
    }

    @Test
    void what_was_taken_does_not_come_back() {
        LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(60);
        organisations.add(
                new Organisation("kept-text", "Kept Text GmbH", "", "", "DE", ZoneId.of("Europe/Berlin"), Set.of()));
        marta.opens("/audits/new");
        marta.form().picks("edition", "2017").picks("partner", "Kept Text");
        marta.form()
                .answers("place", "Remote")
                .writes("windowFrom", soon.toString())
                .writes("windowTo", soon.plusDays(10).toString());
        marta.sends("Request audit");

        marta.opens("/audits/new");
        assertThat(marta.page.locator("#f-reason")).hasValue("");
    }

    private void nothingIsKept() {
        marta.page.waitForFunction("() => !Object.keys(sessionStorage).some((key) => key.startsWith('draft:'))");
    }

    private static void asks(Dialog dialog, List<String> asked) {
        asked.add(dialog.type());
        dialog.accept();
    }
}
