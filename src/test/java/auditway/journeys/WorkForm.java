package auditway.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A form on a page; fields go by the keys of the form. */
final class WorkForm {

    private static final String BUSY = ".htmx-request, .htmx-swapping, .htmx-settling";

    private final Page page;

    WorkForm(Page page) {
        this.page = page;
    }

    WorkForm writes(String key, String text) {
        field(key).fill(text);
        settle();
        return this;
    }

    /** Chooses from a list by how the option begins. */
    WorkForm picks(String key, String option) {
        String value = field(key)
                .locator("option", new Locator.LocatorOptions().setHasText(option))
                .first()
                .getAttribute("value");
        field(key).selectOption(value);
        settle();
        return this;
    }

    WorkForm answers(String key, String label) {
        field(key)
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .check();
        settle();
        return this;
    }

    /** Waits until a form that changes with its answers was drawn again. */
    private void settle() {
        assertThat(page.locator(BUSY)).hasCount(0);
    }

    private Locator field(String key) {
        return page.locator("[id='f-" + key + "']");
    }
}
