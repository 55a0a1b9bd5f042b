package auditway.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import java.util.Map;

/** Sections and controls as an auditor works through them by keyboard, and as the partner answers them before. */
final class ChecklistInBrowser {

    private static final int TRIES = 3;
    private static final String BRANCH = "nav.tree a[id^='branch-']";

    /** Process, evidence and demonstration, then met. */
    private static final List<String> HOW_SEEN_AND_MET = List.of("6", "7", "8", "1");

    private final Page page;
    private final String audit;

    ChecklistInBrowser(Visitor visitor, String audit) {
        this.page = visitor.page;
        this.audit = audit;
    }

    /** The partner says yes to every control, section by section. */
    void partnerAnswersAll() {
        page.navigate("/audits/" + audit + "/self-assessment");
        for (String section : addresses()) {
            page.navigate(section);
            for (Locator control : page.locator("section[id^='c-']").all()) {
                control.getByText("Yes", new Locator.GetByTextOptions().setExact(true))
                        .click();
                assertThat(control.locator("[id^='saved-']")).containsText("saved");
            }
        }
    }

    /** Every control is met, but for those that go with a reason; a section is handed in when it is done. */
    void assessesAll(Map<String, String> notMet, Runnable handsIn) {
        page.navigate("/audits/" + audit + "/checklist");
        for (String section : addresses()) {
            page.navigate(section);
            page.locator("a.ctl").first().click();
            assertThat(page.locator("a.ctl").first()).hasAttribute("aria-current", "true");
            int controls = page.locator("a.ctl").count();
            for (int number = 0; number < controls; number++) {
                if (number > 0) {
                    page.keyboard().press("n");
                }
                Locator line = page.locator("a.ctl").nth(number);
                assertThat(line).hasAttribute("aria-current", "true");
                String id = line.locator("b").innerText();
                assertThat(page.locator("#main")).containsText("Control " + id);
                assess(line, notMet.get(id));
            }
            page.locator("#hand-in a").click();
            handsIn.run();
        }
    }

    private void assess(Locator line, String reason) {
        if (reason == null) {
            met(line);
            return;
        }
        page.locator("#f-reason").fill(reason);
        page.keyboard().press("Escape");
        page.keyboard().press("3");
        assertThat(line).containsText("Not met");
    }

    /** Keys that come while the panel is being drawn are lost, as a person would notice; they are pressed again. */
    private void met(Locator line) {
        for (int tries = 1; tries <= TRIES; tries++) {
            HOW_SEEN_AND_MET.forEach(page.keyboard()::press);
            if (isMet(line)) {
                return;
            }
            page.reload();
        }
        assertThat(line).containsText("Met");
    }

    private static boolean isMet(Locator line) {
        try {
            assertThat(line).containsText("Met", new LocatorAssertions.ContainsTextOptions().setTimeout(6000));
            return true;
        } catch (AssertionError notYet) {
            return false;
        }
    }

    private List<String> addresses() {
        return page.locator(BRANCH).all().stream()
                .map(branch -> branch.getAttribute("href"))
                .toList();
    }
}
