package auditway.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import auditway.Persona;
import auditway.platform.people.DemoPeople;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;

/** One person at their browser: signed in, at their work, on the pages of an audit. */
final class Visitor {

    final Page page;
    private final List<String> troubles = new ArrayList<>();

    private Visitor(Page page) {
        this.page = page;
    }

    static Visitor signedIn(Persona persona, BrowserContext own) {
        Visitor visitor = new Visitor(own.newPage());
        own.onConsoleMessage(visitor::note);
        own.onWebError(error -> visitor.troubles.add(error.page().url() + ": " + error.error()));
        Page page = visitor.page;
        page.navigate("/sign-in");
        signsIn(page, persona);
        return visitor;
    }

    /** Signs in where the page for it is open. */
    static void signsIn(Page page, Persona persona) {
        page.getByLabel("E-mail").fill(persona.email());
        page.getByLabel("Password").fill(DemoPeople.PASSWORD);
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main")))
                .isVisible();
    }

    /** Errors on the console and in scripts, broken rules of the content security policy among them. */
    List<String> troubles() {
        return troubles;
    }

    /** The library that draws the picture sets style attributes that the policy blocks; it draws without them. */
    private void note(ConsoleMessage message) {
        boolean blockedStyle = message.text().startsWith("Applying inline style")
                && message.location().contains("/bpmn-viewer.");
        if (message.type().equals("error") && !blockedStyle) {
            troubles.add(message.page().url() + ": " + message.text() + " (" + message.location() + ")");
        }
    }

    void opens(String path) {
        page.navigate(path);
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    /** Opens a task of an audit from the list of one's work. */
    WorkForm takesUp(String task, String audit) {
        page.navigate("/work");
        Locator title = page.locator("a.title", new Page.LocatorOptions().setHasText(task));
        page.locator("tr", new Page.LocatorOptions().setHasText(audit))
                .filter(new Locator.FilterOptions().setHas(title))
                .first()
                .locator("a.title")
                .click();
        page.waitForURL(url -> !url.endsWith("/work"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        return form();
    }

    WorkForm form() {
        return new WorkForm(page);
    }

    /** Sends a form whose answers are all right and sees that it was taken. */
    void sends(String button) {
        press(button);
        assertThat(page.locator(".toast-place .toasty")).isVisible();
    }
}
