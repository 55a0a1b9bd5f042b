package auditway.walks;

import static auditway.Persona.DAVID;
import static auditway.Persona.MARTA;
import static auditway.Persona.PRIYA;
import static auditway.Persona.TOMASZ;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** The gaps of one audit: written up, looked at by a second auditor, issued, disputed, put right by the partner, checked. */
final class GapsOnPages {

    private static final List<String> CONTROLS = List.of("1.1", "1.2");

    private final AuditOnPages audit;
    private final Cast cast;

    GapsOnPages(AuditOnPages audit) {
        this.audit = audit;
        this.cast = audit.cast;
    }

    void areReported() {
        Visitor david = cast.of(DAVID);
        strengthIsRecorded(david, "Every customer is looked after by one team.");
        strengthIsRecorded(david, "This one is taken back.");
        david.page.getByText("This one is taken back.").first().click();
        david.press("Withdraw");
        for (String control : CONTROLS) {
            isWorded(david, control);
        }
        audit.does(DAVID, "Draft findings", form -> {});
        Visitor priya = cast.of(PRIYA);
        for (String control : CONTROLS) {
            opensFinding(priya, control);
            priya.press("Agree with the grade");
            priya.page.waitForLoadState();
        }
        audit.does(PRIYA, "Review findings", form -> form.chooses("outcome", "agreed"));
        audit.does(DAVID, "Issue gap report", form -> {});
        audit.lead("Acknowledge gap report", form -> {});
        audit.does(
                MARTA,
                "Book gap review",
                form -> form.writes("startsAt", audit.gapReview().atTime(10, 0).toString())
                        .writes("link", "https://meet.example/gap-review"));
        audit.asks(
                MARTA.email(),
                "move-gap-review",
                form -> form.writes("startsAt", audit.gapReview().atTime(11, 0).toString()));
        Visitor lead = cast.of(audit.partner.lead());
        lead.opens(audit.at("/findings"));
        lead.opens(lead.paths("a[href$='/gap-report']").get(0));
        lead.paths("a[href$='/gap-report.pdf']").forEach(lead::downloads);
    }

    private void strengthIsRecorded(Visitor auditor, String title) {
        auditor.opens(audit.at("/findings"));
        auditor.follow("Record a strength");
        auditor.form().writes("title", title).isSent();
        assertThat(auditor.page.locator("main")).containsText(title);
    }

    private void isWorded(Visitor auditor, String control) {
        opensFinding(auditor, control);
        auditor.form()
                .writes("title", "Policy " + control + " not revised since June 2024")
                .writes("seen", "The revision history, shown by Henk Boer, ends in June 2024.")
                .writes("gap", "Two yearly revisions were left out.")
                .writes("evidenceWanted", "The revised policies with their history.")
                .writes("closesWhen", "The policies were revised and the next two revisions have a date.")
                .isSent();
        auditor.looks();
    }

    private void opensFinding(Visitor auditor, String control) {
        auditor.opens(audit.at("/findings"));
        auditor.page
                .locator(
                        "tr",
                        new Page.LocatorOptions()
                                .setHas(auditor.page.locator(
                                        "[data-label=Control]", new Page.LocatorOptions().setHasText(control))))
                .locator("a.title")
                .click();
        assertThat(auditor.page.locator("#finding-panel")).containsText("Control " + control);
        auditor.looks();
    }

    /** One finding stands in both instances, the ruling on the other is accepted. */
    void areDisputedToTheSecondInstance() {
        disputes("1.1");
        audit.does(DAVID, "Rule on dispute", form -> form.chooses("ruling", "upheld"));
        audit.lead("Accept ruling", form -> form.chooses("outcome", "secondInstance"));
        audit.does(TOMASZ, "Rule in second instance", form -> form.chooses("ruling", "upheld"));
        disputes("1.2");
        audit.does(DAVID, "Rule on dispute", form -> form.chooses("ruling", "upheld"));
        audit.lead("Accept ruling", form -> form.chooses("outcome", "accepted"));
    }

    private void disputes(String control) {
        Visitor lead = cast.of(audit.partner.lead());
        opensFinding(lead, control);
        String finding = lead.page.url();
        cast.asks(
                audit.id,
                audit.partner.lead(),
                finding.replaceFirst("^https?://[^/]+", ""),
                "dispute-finding",
                form -> {});
    }

    /** One item is done on its own page, the other one by the tasks of the inbox. */
    void areClosedAfterOneReturn() {
        audit.lead("Plan action", form -> form.picks("owner", "Henk Boer").writes("doneBy", later(15)));
        audit.lead("Plan action", form -> form.picks("owner", "Lena Wolf").writes("doneBy", later(15)));
        Visitor hand = cast.of(audit.partner.hand());
        hand.takesUp("Submit closure", audit.id);
        hand.follow("Open action item");
        hand.page.locator("#ev-file").setInputFiles(FormFiller.file("Revision history.txt"));
        hand.press("Add evidence");
        assertThat(hand.page.locator("main")).containsText("Revision history.txt");
        hand.form().writes("statement", "The policies were revised.");
        hand.press("Save plan");
        hand.page.waitForLoadState();
        submits(hand, "The policies were revised and approved in November.");
        Visitor david = cast.of(DAVID);
        david.takesUp("Verify closure", audit.id);
        david.follow("Open action item");
        new WorkForm(david.page, david.page.locator("form[action$='/verification']"), david.now())
                .chooses("outcome", "returned")
                .writes("reason", "The history does not say who approved them; add it.")
                .isSent();
        david.looks();
        cast.does(
                audit.id,
                audit.partner.hand(),
                "Submit closure",
                form -> form.attaches("evidence", FormFiller.file("Approvals.txt")));
        audit.does(DAVID, "Verify closure", form -> form.chooses("outcome", "accepted"));
        audit.lead("Submit closure", form -> form.attaches("evidence", FormFiller.file("Reviews.txt")));
        audit.does(DAVID, "Verify closure", form -> form.chooses("outcome", "accepted"));
    }

    private static void submits(Visitor partner, String statement) {
        partner.form().writes("statement", statement);
        partner.press("Submit for checking");
        assertThat(partner.page.locator("main")).containsText(statement);
        partner.looks();
    }

    private String later(int days) {
        return audit.day.plusDays(days).toString();
    }
}
