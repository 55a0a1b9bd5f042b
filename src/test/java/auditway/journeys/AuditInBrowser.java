package auditway.journeys;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.INGRID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static auditway.Persona.PRIYA;
import static auditway.Persona.TOMASZ;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import auditway.Persona;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** An audit of tecRacer, one phase after the other, as its people do their work on the pages. */
final class AuditInBrowser {

    private static final ZoneId PARTNERS_ZONE = ZoneId.of("Europe/Berlin");
    private static final String SITE = "Vahrenwalder Straße 156, Hannover";

    private final Cast cast;
    private final Clock clock;
    private final LocalDate day;
    private final String id;

    private AuditInBrowser(Cast cast, Clock clock, LocalDate day, String id) {
        this.cast = cast;
        this.clock = clock;
        this.day = day;
        this.id = id;
    }

    /** The coordinator asks for an audit on a day far enough ahead. */
    static AuditInBrowser requested(Cast cast, Clock clock) {
        LocalDate day = LocalDate.now(clock.withZone(PARTNERS_ZONE)).plusDays(45);
        Visitor marta = cast.of(MARTA);
        marta.opens("/audits");
        marta.follow("Request audit");
        marta.form()
                .picks("partner", "tecRacer")
                .picks("edition", "2017")
                .answers("place", "On site at the partner")
                .writes("site", SITE)
                .writes("windowFrom", day.minusDays(5).toString())
                .writes("windowTo", day.plusDays(5).toString());
        marta.sends("Request audit");
        String path = marta.page.url();
        return new AuditInBrowser(cast, clock, day, path.substring(path.lastIndexOf('/') + 1));
    }

    void isAccepted() {
        does(
                HELEN,
                "Check prerequisites",
                form -> form.ticksAll("met").answers("outcome", "All are met: accept the request"),
                "Record the check");
    }

    void teamIsEngaged() {
        does(
                MARTA,
                "Appoint team",
                form -> form.picks("leadAuditor", "David Pool")
                        .adds("Add Member")
                        .picks("members-0-member", "Priya Raman")
                        .picks("members-0-role", "Technical expert")
                        .picks("technicalReviewer", "Tomasz")
                        .picks("decisionMaker", "Ingrid"),
                "Appoint team");
        for (Persona member : List.of(DAVID, PRIYA)) {
            does(
                    member,
                    "Declare interests",
                    form -> form.answers("paidAdvice", "No").answers("otherInterests", "No"),
                    "Declare");
        }
        does(JANA, "Review team", form -> form.answers("outcome", "We accept the team"), "Send answer");
    }

    void isScheduled() {
        does(
                MARTA,
                "Propose slots",
                form -> form.writes("slots-0-starts", day.atTime(9, 0).toString())
                        .writes("slots-0-ends", day.atTime(17, 0).toString())
                        .answers("place", "On site at the partner")
                        .writes("site", SITE),
                "Propose slots");
        does(
                JANA,
                "Choose slot",
                form -> form.answers("outcome", "One of the slots suits us").takesFirst("slot"),
                "Send answer");
        does(
                MARTA,
                "Confirm logistics",
                form -> form.writes("contact", "Jana Kruse")
                        .writes("access", "Ask for her at the reception.")
                        .ticks("confirmed"),
                "Confirm logistics");
    }

    void isPrepared() {
        does(DAVID, "Plan audit", form -> form, "Publish agenda");
        new ChecklistInBrowser(cast.of(JANA), id).partnerAnswersAll();
        does(JANA, "Complete self-assessment", form -> form.ticks("declaration"), "Submit self-assessment");
        does(
                DAVID,
                "Review readiness",
                form -> form.answers("outcome", "Ready: the audit takes place as planned"),
                "Record readiness");
    }

    /** Every control is met but one. */
    void isHeld(String notMet, String reason) {
        does(
                DAVID,
                "Hold opening meeting",
                form -> form.writes("heldAt", now()).writes("attendance", "All of both sides"),
                "Record the meeting");
        Visitor david = cast.of(DAVID);
        new ChecklistInBrowser(david, id).assessesAll(Map.of(notMet, reason), () -> david.sends("Section is assessed"));
        does(
                DAVID,
                "Hold closing meeting",
                form -> form.writes("heldAt", now())
                        .writes("attendance", "All of both sides")
                        .ticks("presented"),
                "Record the meeting");
    }

    void gapReportIsIssued(String notMet) {
        Visitor david = cast.of(DAVID);
        david.opens(at("/findings"));
        david.follow("Record a strength");
        david.form().writes("title", "Standardisation on Chef.");
        david.press("Record");
        opensFinding(david, notMet);
        david.form()
                .writes("title", "No social engineering test since June 2024")
                .writes("seen", "The log of tests, shown by Ole Brandt, ends in June 2024.")
                .writes("gap", "Four tests in a row were not held.")
                .writes("evidenceWanted", "The report of one full test.")
                .writes("closesWhen", "The test was held and the next two are scheduled.");
        david.press("Save");
        does(DAVID, "Draft findings", form -> form, "Hand in for review");
        Visitor priya = cast.of(PRIYA);
        opensFinding(priya, notMet);
        priya.press("Agree with the grade");
        does(
                PRIYA,
                "Review findings",
                form -> form.answers("outcome", "I agree with the findings and their grades"),
                "Record the review");
        does(DAVID, "Issue gap report", form -> form.ticks("confirmed"), "Issue gap report");
        does(JANA, "Acknowledge gap report", form -> form.ticks("confirmed"), "Acknowledge");
        does(
                MARTA,
                "Book gap review",
                form -> form.writes(
                                "startsAt", today().plusDays(20).atTime(10, 0).toString())
                        .writes("link", "https://meet.example/gap-review"),
                "Book gap review");
    }

    private void opensFinding(Visitor auditor, String control) {
        auditor.opens(at("/findings"));
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

    void actionItemIsClosedAfterOneReturn() {
        Visitor jana = cast.of(JANA);
        Visitor ole = cast.of(OLE);
        jana.takesUp("Plan action", id)
                .picks("owner", "Ole Brandt")
                .writes("doneBy", today().plusDays(15).toString())
                .writes("correction", "An outside firm holds one test over phone, chat and mail.")
                .writes("cause", "Nobody owned the half-yearly date after the team was reorganised.")
                .writes("correctiveAction", "Two dates a year in the compliance calendar, with a deputy.");
        jana.sends("Save plan");
        ole.takesUp("Submit closure", id);
        ole.follow("Open the work");
        ole.page.getByLabel("Files").setInputFiles(new FilePayload(
                "Test report.txt", "text/plain", "All three channels were tested.".getBytes(StandardCharsets.UTF_8)));
        ole.sends("Add evidence");
        submits(ole, "The test was held by mail.");
        checks("Returned: the partner must do more", "The report covers mail only; add phone and chat.");
        ole.takesUp("Submit closure", id);
        ole.follow("Open the work");
        assertThat(ole.page.getByText("The report covers mail only; add phone and chat.").first()).isVisible();
        submits(ole, "The test was held by phone and chat too.");
        checks("Accepted: the item is closed", "");
    }

    private static void submits(Visitor partner, String statement) {
        partner.form().writes("statement", statement);
        partner.sends("Submit for checking");
    }

    private void checks(String outcome, String reason) {
        Visitor david = cast.of(DAVID);
        david.takesUp("Verify closure", id);
        david.follow("Open the work");
        david.form().answers("outcome", outcome).writes("reason", reason);
        david.sends("Record the check");
    }

    void isDecided() {
        does(DAVID, "Hold gap review", form -> form.writes("heldAt", now())
                .writes("attendance", "All of both sides")
                .writes("minutes", "Nothing is left open."), "Record the meeting");
        does(TOMASZ, "Review file", form -> form.answers("outcome", "The file is complete: it goes to the decision maker"),
                "Record the review");
        does(INGRID, "Decide", form -> form.answers("decision", "Pass").writes("rationale", "Every requirement is fulfilled."),
                "Decide");
    }

    /** @return the shareable report as the partner downloads it */
    byte[] isClosedWithItsReport() {
        does(JANA, "Confirm factual accuracy", form -> form.answers("outcome", "The facts are right"), "Send answer");
        does(JANA, "Consent to publication", form -> form.answers("outcome", "The shareable report may be published"), "Send answer");
        does(MARTA, "Close audit", form -> form.ticks("confirmed"), "Close audit");
        Visitor marta = cast.of(MARTA);
        marta.opens(at(""));
        assertThat(marta.page.locator(".page-head .chip").first()).hasText("Closed");
        Visitor jana = cast.of(JANA);
        jana.opens(at("/report"));
        Download file = jana.page.waitForDownload(() -> jana.follow("PDF of the shareable rendition"));
        try (InputStream content = file.createReadStream()) {
            return content.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void does(Persona who, String task, UnaryOperator<WorkForm> answers, String button) {
        Visitor visitor = cast.of(who);
        answers.apply(visitor.takesUp(task, id));
        visitor.sends(button);
    }

    private String at(String part) {
        return "/audits/" + id + part;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(PARTNERS_ZONE));
    }

    /** Now on the partner's clock, as a form takes it. */
    private String now() {
        return LocalDateTime.now(clock.withZone(PARTNERS_ZONE)).withNano(0).toString();
    }
}
