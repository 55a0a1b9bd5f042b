package auditway.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Sections and controls as an auditor works through them by keyboard, and as the partner answers them before. */
final class ChecklistInBrowser {

    private static final String BRANCH = "nav.tree a[id^='branch-']";

    /** Process, evidence and demonstration, then met. */
    private static final List<String> SEEN_ALL_WAYS = List.of("6", "7", "8", "1");

    /** Demonstration, then met. */
    private static final List<String> SEEN_BY_DEMONSTRATION = List.of("8", "1");

    private final Page page;
    private final String audit;

    ChecklistInBrowser(Visitor visitor, String audit) {
        this.page = visitor.page;
        this.audit = audit;
    }

    /** The partner says yes to every control of the first sections. */
    void partnerAnswers(int sections) {
        page.navigate("/audits/" + audit + "/self-assessment");
        for (String section : addresses().subList(0, sections)) {
            page.navigate(section);
            for (Locator control : page.locator("section[id^='c-']").all()) {
                control.getByText("Yes", new Locator.GetByTextOptions().setExact(true))
                        .click();
                assertThat(control.locator("[id^='saved-']")).containsText("saved");
            }
        }
    }

    /** Every control is met, but for those that go with a reason; a section is submitted when it is done. */
    void assessesAll(Map<String, String> notMet) {
        page.navigate("/audits/" + audit + "/checklist");
        for (String section : addresses()) {
            page.navigate(section);
            Locator lines = page.locator("a.ctl");
            assertThat(lines.first()).hasAttribute("aria-current", "true");
            List<String> controls = lines.locator("b").allInnerTexts();
            assess(controls.get(0), SEEN_ALL_WAYS, notMet);
            for (String control : controls.subList(1, controls.size())) {
                page.keyboard().press("n");
                assess(control, SEEN_BY_DEMONSTRATION, notMet);
            }
            for (int number = 0; number < controls.size(); number++) {
                assertThat(lines.nth(number))
                        .containsText(notMet.containsKey(controls.get(number)) ? "Not met" : "Met");
            }
            page.keyboard().press("s");
            page.waitForURL("**/submission?section=*");
            page.locator("main button[type=submit]").first().click();
            assertThat(page.locator(".toasty")).containsText("submitted");
        }
    }

    /** Keys are pressed one after the other, faster than a page can be drawn. */
    private void assess(String control, List<String> keys, Map<String, String> notMet) {
        if (!notMet.containsKey(control)) {
            keys.forEach(page.keyboard()::press);
            return;
        }
        assertThat(page.locator("#panel")).containsText("Control " + control);
        page.locator("#f-reason").fill(notMet.get(control));
        page.keyboard().press("Escape");
        page.keyboard().press("3");
    }

    private List<String> addresses() {
        return page.locator(BRANCH).all().stream()
                .map(branch -> branch.getAttribute("href"))
                .toList();
    }
}
