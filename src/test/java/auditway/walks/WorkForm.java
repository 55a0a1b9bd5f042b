package auditway.walks;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A form on a page; fields go by the keys of the form. What a story does not say is filled in when the form is sent. */
final class WorkForm {

    private final Page page;
    private final Locator form;
    private final LocalDateTime now;
    private final List<String> written = new ArrayList<>();

    /** The form whose main button sends it, on a page that has one. */
    WorkForm(Page page, LocalDateTime now) {
        this(page, page.locator("main form[method=post]:has(button.btn-primary)"), now);
    }

    WorkForm(Page page, Locator form, LocalDateTime now) {
        this.page = page;
        this.form = form.first();
        this.now = now;
    }

    WorkForm writes(String key, String text) {
        field(key).fill(text);
        written.add(text);
        return settled();
    }

    /** Chooses from a list by how the option begins. */
    WorkForm picks(String key, String option) {
        String value = field(key)
                .locator("option", new Locator.LocatorOptions().setHasText(option))
                .first()
                .getAttribute("value");
        field(key).selectOption(value);
        return settled();
    }

    WorkForm answers(String key, String label) {
        field(key)
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return settled();
    }

    /** Chooses among radio buttons by the answer that is sent, as labels are words that may change. */
    WorkForm chooses(String key, String value) {
        page.locator("input[type=radio][name='" + key + "'][value='" + value + "']")
                .check();
        return settled();
    }

    WorkForm takesFirst(String key) {
        field(key).getByRole(AriaRole.RADIO).first().check();
        return this;
    }

    WorkForm ticks(String key) {
        field(key).check();
        return settled();
    }

    WorkForm ticksAll(String key) {
        field(key).getByRole(AriaRole.CHECKBOX).all().forEach(Locator::check);
        return this;
    }

    WorkForm adds(String button) {
        form.getByText(button).click();
        return settled();
    }

    WorkForm attaches(String key, FilePayload... files) {
        field(key).setInputFiles(files);
        return settled();
    }

    /**
     * Fills in what is still demanded, sends the form by its main button and fails with the page's own words where it is refused.
     *
     * @return what was written, to look for where people look
     */
    List<String> isSent() {
        written.addAll(new FormFiller(page, form, now).fillsWhatIsDemanded());
        Locator main = form.locator("button.btn-primary");
        Locator button = main.count() > 0 ? main.last() : form.locator("button").last();
        Response answer = page.waitForResponse(
                response -> response.request().method().equals("POST")
                        && !response.url().endsWith("/form"),
                button::click);
        page.waitForLoadState();
        if (answer.status() >= 400) {
            throw new AssertionError("Refused with " + answer.status() + " at " + page.url() + ": "
                    + page.locator("[data-summary], .invalid-feedback, .banner-bad, main h1")
                            .allInnerTexts());
        }
        return written;
    }

    private WorkForm settled() {
        FormFiller.settle(page);
        return this;
    }

    private Locator field(String key) {
        return page.locator("[id='f-" + key + "']");
    }
}
