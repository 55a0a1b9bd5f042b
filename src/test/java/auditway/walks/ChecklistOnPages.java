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
        for (String control : page.locator("a.ctl b").allInnerTexts()) {
            if (notMet.contains(control)) {
                gives(control, "Not met", "Nothing was shown for " + control + ".");
            } else {
                gives(control, "Met", "");
            }
        }
        isSaved();
    }

    /** One control gets a verdict, with a reason where it takes one. */
    void auditorAssesses(String control, String verdict, String reason) {
        visitor.opens("/audits/" + audit + "/checklist");
        gives(control, verdict, reason);
        isSaved();
    }

    private void gives(String control, String verdict, String reason) {
        row(control).click();
        assertThat(page.locator("#panel:not([inert])")).containsText("Control " + control);
        if (verdict.equals("Met")) {
            page.getByLabel("Process").first().check();
        }
        if (!reason.isEmpty()) {
            page.locator("#f-reason").fill(reason);
        }
        page.locator("#panel")
                .getByText(verdict, new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(row(control)).containsText(verdict.equals("Not applicable") ? "Second person" : verdict);
        assertThat(page.locator("#panel")).not().containsText("Saved, incomplete");
    }

    private Locator row(String control) {
        return page.locator("a.ctl")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("b", new Page.LocatorOptions().setHasText(control))));
    }

    private void isSaved() {
        assertThat(page.locator("#sync")).containsText("Everything saved");
        visitor.looks();
    }
}
