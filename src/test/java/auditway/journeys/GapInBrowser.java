package auditway.journeys;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static auditway.Persona.PRIYA;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The gap of one audit on the pages: written up, looked at by a second auditor, issued, put right by the partner, checked. */
final class GapInBrowser {

    private final Cast cast;
    private final String audit;
    private final LocalDate today;
    private final LocalDate review;

    GapInBrowser(Cast cast, String audit, LocalDate today, LocalDate review) {
        this.cast = cast;
        this.audit = audit;
        this.today = today;
        this.review = review;
    }

    void isReported(String notMet) {
        Visitor david = cast.of(DAVID);
        david.opens("/audits/" + audit + "/findings");
        david.follow("Record a strength");
        david.form().writes("title", "Standardisation on Chef.");
        david.press("Record");
        opensFinding(david, notMet);
        david.form()
                .writes("title", "Security policies not revised since June 2024")
                .writes("seen", "The revision history, shown by Ole Brandt, ends in June 2024.")
                .writes("gap", "Two yearly revisions were left out.")
                .writes("evidenceWanted", "The revised policies with their history.")
                .writes("closesWhen", "The policies were revised and the next two revisions have a date.");
        david.press("Save");
        cast.does(audit, DAVID, "Draft findings", form -> {}, "Submit for review");
        Visitor priya = cast.of(PRIYA);
        opensFinding(priya, notMet);
        priya.press("Agree with the grade");
        cast.does(
                audit,
                PRIYA,
                "Review findings",
                form -> form.answers("outcome", "I agree with the findings and their grades"),
                "Record the review");
        cast.does(audit, DAVID, "Issue gap report", form -> form.ticks("confirmed"), "Issue gap report");
        cast.does(audit, JANA, "Acknowledge gap report", form -> form.ticks("confirmed"), "Acknowledge");
        cast.does(
                audit,
                MARTA,
                "Book gap review",
                form -> form.writes("startsAt", review.atTime(10, 0).toString())
                        .writes("link", "https://meet.example/gap-review"),
                "Book gap review");
    }

    private void opensFinding(Visitor auditor, String control) {
        auditor.opens("/audits/" + audit + "/findings");
        auditor.page
                .locator(
                        "tr",
                        new Page.LocatorOptions()
                                .setHas(auditor.page.locator(
                                        "[data-label=Control]", new Page.LocatorOptions().setHasText(control))))
                .locator("a.title")
                .click();
        assertThat(auditor.page.locator("#finding-panel")).containsText("Control " + control);
    }

    void isClosedAfterOneReturn() {
        Visitor jana = cast.of(JANA);
        Visitor ole = cast.of(OLE);
        jana.takesUp("Plan action", audit)
                .picks("owner", "Ole Brandt")
                .writes("doneBy", today.plusDays(15).toString())
                .writes("correction", "The policies are revised and approved.")
                .writes("cause", "Nobody owned the yearly date after the team was reorganised.")
                .writes("correctiveAction", "Two dates a year in the compliance calendar, with a deputy.");
        jana.sends("Save plan");
        ole.takesUp("Submit closure", audit);
        ole.follow("Open action item");
        ole.page
                .getByLabel("Files")
                .setInputFiles(new FilePayload(
                        "Revision history.txt", "text/plain", "Revised in November.".getBytes(StandardCharsets.UTF_8)));
        ole.sends("Add evidence");
        submits(ole, "The policies were revised.");
        checks("Returned: the partner must do more", "The history does not say who approved them; add it.");
        ole.takesUp("Submit closure", audit);
        ole.follow("Open action item");
        assertThat(ole.page
                        .getByText("The history does not say who approved them; add it.")
                        .first())
                .isVisible();
        submits(ole, "The history names who approved them.");
        checks("Accepted: the item is closed", "");
    }

    private static void submits(Visitor partner, String statement) {
        partner.form().writes("statement", statement);
        partner.sends("Submit for checking");
    }

    private void checks(String outcome, String reason) {
        Visitor david = cast.of(DAVID);
        david.takesUp("Verify closure", audit);
        david.follow("Open action item");
        david.form().answers("outcome", outcome).writes("reason", reason);
        david.sends("Record the check");
    }
}
