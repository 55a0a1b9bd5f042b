package auditway.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** Sections and controls as the partner answers them and an auditor assesses them, each with the mouse. */
final class ChecklistOnPages {

    private final Visitor visitor;
    private final Page page;
    private final String audit;

    ChecklistOnPages(Visitor visitor, String audit) {
        this.visitor = visitor;
        this.page = visitor.page;
        this.audit = audit;
    }

    /** The partner says yes to every control that can still be answered. */
    void partnerAnswers() {
        visitor.opens("/audits/" + audit + "/self-assessment");
        for (Locator control :
                page.locator("section[id^='c-']:has(input[type=radio]:enabled)").all()) {
            control.getByText("Yes", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(control.locator("[id^='saved-']")).containsText("saved");
        }
        visitor.looks();
    }

    /** Every control of the section that opens is met, but for those named. */
    void auditorAssesses(List<String> notMet) {
        visitor.opens("/audits/" + audit + "/checklist");
        List<String> controls = page.locator("a.ctl b").allInnerTexts();
        for (String control : controls) {
            page.locator("a.ctl")
                    .filter(new Locator.FilterOptions()
                            .setHas(page.locator("b", new Page.LocatorOptions().setHasText(control))))
                    .click();
            assertThat(page.locator("#panel")).containsText("Control " + control);
            boolean met = !notMet.contains(control);
            if (met) {
                page.getByLabel("Process").first().check();
            } else {
                page.locator("#f-reason").fill("Nothing was shown for " + control + ".");
            }
            page.locator("#panel")
                    .getByText(met ? "Met" : "Not met", new Locator.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            assertThat(page.locator("a.ctl")
                            .filter(new Locator.FilterOptions()
                                    .setHas(page.locator("b", new Page.LocatorOptions().setHasText(control)))))
                    .containsText(met ? "Met" : "Not met");
        }
        visitor.looks();
    }
}
