package auditway.walks;

import static auditway.Persona.DAVID;
import static auditway.Persona.PRIYA;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What the partner shows: asked for, offered, renewed and taken back. */
final class EvidenceOnPages {

    private final AuditOnPages audit;

    EvidenceOnPages(AuditOnPages audit) {
        this.audit = audit;
    }

    /** An auditor asks, sends the first answer back and accepts the second. */
    void isAskedForAndReturnedOnce() {
        Visitor priya = audit.cast.of(PRIYA);
        priya.opens(audit.at("/evidence"));
        priya.page.locator("#f-wanted").fill("The minutes of the last two reviews.");
        priya.press("Request evidence");
        assertThat(priya.page.locator("main")).containsText("The minutes of the last two reviews.");
        priya.looks();
        provided("Minutes of May.txt");
        audit.does(PRIYA, "Review evidence", form -> form.chooses("outcome", "returned"));
        provided("Minutes of June.txt");
        audit.does(PRIYA, "Review evidence", form -> form.chooses("outcome", "accepted"));
        Visitor david = audit.cast.of(DAVID);
        david.opens(audit.at("/evidence"));
        assertThat(david.page.locator("main")).containsText("Minutes of June");
    }

    private void provided(String file) {
        audit.cast.does(
                audit.id,
                audit.partner.hand(),
                "Provide evidence",
                form -> form.attaches("evidence", FormFiller.file(file)));
    }

    /** The partner adds a file on the evidence page, then a newer version, then says that it no longer counts. */
    void isOfferedRenewedAndWithdrawn() {
        Visitor hand = audit.cast.of(audit.partner.hand());
        hand.opens(audit.at("/evidence"));
        hand.page.locator("#f-file").setInputFiles(FormFiller.file("Policy.txt"));
        hand.page.locator("#f-title").fill("Policy of the year");
        hand.press("Add evidence");
        Locator row = more(hand);
        row.locator("input[type=file]").setInputFiles(FormFiller.file("Policy, revised.txt"));
        row.getByText("Add version").click();
        hand.downloads(hand.paths("main a[href^='/evidence/']").get(0));
        more(hand).locator("input[name=why]").fill("It was the wrong year.");
        hand.looks();
        more(hand).locator("input[name=why]").fill("It was the wrong year.");
        more(hand)
                .getByText("Withdraw", new Locator.GetByTextOptions().setExact(true))
                .click();
        assertThat(hand.page.locator("main")).containsText("It was the wrong year.");
        hand.looks();
    }

    private static Locator more(Visitor hand) {
        Locator row = hand.page
                .locator("li, .file", new Page.LocatorOptions().setHasText("Policy of the year"))
                .last();
        assertThat(row).isVisible();
        Locator fold = row.locator("details.more-on");
        if (fold.getAttribute("open") == null) {
            fold.locator("summary").click();
        }
        return row;
    }
}
