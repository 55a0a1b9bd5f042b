package auditway.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import auditway.Persona;
import auditway.platform.people.DemoPeople;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** One person at their browser: signed in, at their work, on the pages of an audit. */
final class Visitor {

    private static final ZoneId PARTNERS_ZONE = ZoneId.of("Europe/Berlin");

    final Page page;
    private final Watch watch;
    private final Clock clock;

    private Visitor(Page page, Watch watch, Clock clock) {
        this.page = page;
        this.watch = watch;
        this.clock = clock;
    }

    static Visitor signedIn(Persona persona, BrowserContext own) {
        return signedIn(persona.email(), DemoPeople.PASSWORD, own, Clock.systemUTC());
    }

    static Visitor signedIn(String email, String password, BrowserContext own, Clock clock) {
        Page page = own.newPage();
        Visitor visitor = new Visitor(page, Watch.over(own, page, email), clock);
        visitor.opens("/sign-in");
        page.getByLabel("E-mail").fill(email);
        page.getByLabel("Password").fill(password);
        visitor.press("Sign in");
        assertThat(page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Main")))
                .isVisible();
        visitor.watch.look();
        return visitor;
    }

    /** Whatever went wrong on the pages this person saw. */
    List<String> troubles() {
        return watch.troubles();
    }

    /** Opens a page and looks at it. */
    void opens(String path) {
        page.navigate(path);
        watch.look();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    /** Sends a form whose answers are all right and sees that it was taken. */
    void sends(String button) {
        press(button);
        assertThat(page.locator(".toast-place .toasty")).isVisible();
    }

    /** Follows a link to another page and looks at it. */
    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        watch.look();
    }

    /** Opens what a button folds away, unless it is open. */
    void unfolds(String summary) {
        Locator fold = page.locator("details", new Page.LocatorOptions().setHasText(summary))
                .last();
        if (fold.getAttribute("open") == null) {
            fold.locator("summary").click();
        }
    }

    /** Keeps the file behind a link and sees that there is something in it. */
    void downloads(String path) {
        Download file = page.waitForDownload(
                () -> page.locator("a[href='" + path + "']").first().click());
        try {
            if (Files.size(file.path()) == 0) {
                notes(path + " is an empty file");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Ledger.page(path.replaceFirst("[?].*", ""));
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
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .isVisible();
        watch.look();
        return form();
    }

    void notes(String trouble) {
        watch.note(trouble);
    }

    /** Looks at the page as it stands now. */
    void looks() {
        watch.look();
    }

    /** Where the main menu leads. */
    List<String> menu() {
        return paths("nav.rail li a");
    }

    /** Where links lead. */
    List<String> paths(String links) {
        return page.locator(links).all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    /** The form that sends to an address that ends like this. */
    WorkForm form(String action) {
        return new WorkForm(page, page.locator("main form[method=post][action$='" + action + "']"), now());
    }

    WorkForm form() {
        return new WorkForm(page, now());
    }

    /** Now on the partner's clock, as forms take it. */
    LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(PARTNERS_ZONE)).withNano(0);
    }
}
