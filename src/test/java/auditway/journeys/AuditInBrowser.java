package auditway.journeys;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.INGRID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.PRIYA;
import static auditway.Persona.TOMASZ;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import auditway.AuditDays;
import auditway.Persona;
import auditway.calendar.SettableClock;
import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** An audit of tecRacer, one phase after the other, as its people do their work on the pages. */
final class AuditInBrowser {

    private static final int SECTIONS_ON_THE_PAGE = 2;
    private static final int SECTIONS = 14;
    private static final String EDITION = "aws-msp-2017";
    private static final ZoneId PARTNERS_ZONE = ZoneId.of("Europe/Berlin");
    private static final String SITE = "Vahrenwalder Straße 156, Hannover";

    private final Cast cast;
    private final SettableClock clock;
    private final LocalDate day;
    private final String id;

    private AuditInBrowser(Cast cast, SettableClock clock, LocalDate day, String id) {
        this.cast = cast;
        this.clock = clock;
        this.day = day;
        this.id = id;
    }

    /** The coordinator asks for an audit on a day far enough ahead. */
    static AuditInBrowser requested(Cast cast, SettableClock clock) {
        LocalDate day = AuditDays.ahead(clock, 32);
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
        cast.does(
                id,
                HELEN,
                "Check prerequisites",
                form -> form.ticksAll("met").answers("outcome", "All are met: accept the request"),
                "Record the check");
    }

    void teamIsEngaged() {
        cast.does(
                id,
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
            cast.does(
                    id,
                    member,
                    "Declare interests",
                    form -> form.answers("paidAdvice", "No").answers("otherInterests", "No"),
                    "Declare");
        }
        cast.does(id, JANA, "Review team", form -> form.answers("outcome", "We accept the team"), "Send answer");
    }

    void isScheduled() {
        cast.does(
                id,
                MARTA,
                "Propose slots",
                form -> form.writes("slots-0-starts", day.atTime(9, 0).toString())
                        .writes("slots-0-ends", day.atTime(17, 0).toString())
                        .answers("place", "On site at the partner")
                        .writes("site", SITE),
                "Propose slots");
        cast.does(
                id,
                JANA,
                "Choose slot",
                form -> form.answers("outcome", "One of the slots suits us").takesFirst("slot"),
                "Send answer");
        cast.does(
                id,
                MARTA,
                "Confirm logistics",
                form -> form.writes("contact", "Jana Kruse")
                        .writes("access", "Ask for her at the reception.")
                        .ticks("confirmed"),
                "Confirm logistics");
    }

    /** The partner answers some sections on the page, and lets a program of its own answer the others. */
    void isPrepared(Api api) {
        cast.does(
                id,
                DAVID,
                "Plan audit",
                form -> {
                    for (int row = 0; row < SECTIONS; row++) {
                        form.picks("agenda-" + row + "-auditor", "David Pool");
                    }
                    form.adds("Spread evenly");
                },
                "Publish agenda");
        new ChecklistInBrowser(cast.of(JANA), id).partnerAnswers(SECTIONS_ON_THE_PAGE);
        api.get(MARTA.email(), "/programmes/" + EDITION)
                .answers(200)
                .path("sections")
                .valueStream()
                .skip(SECTIONS_ON_THE_PAGE)
                .flatMap(section -> section.path("controls").valueStream())
                .map(control ->
                        "/audits/" + id + "/responses/" + control.path("id").asString())
                .forEach(response -> api.put(JANA.email(), response, Map.of("claim", "YES", "statement", "We do."))
                        .answers(200));
        cast.does(id, JANA, "Complete self-assessment", form -> form.ticks("declaration"), "Submit self-assessment");
        cast.does(
                id,
                DAVID,
                "Review readiness",
                form -> form.answers("outcome", "Ready: the audit takes place as planned"),
                "Record readiness");
    }

    /** Every control is met but one. */
    void isHeld(String notMet, String reason) {
        AuditDays.goOnTo(day.atTime(9, 30), clock);
        cast.does(
                id,
                DAVID,
                "Hold opening meeting",
                form -> form.writes("heldAt", now()).writes("attendance", "All of both sides"),
                "Record the meeting");
        Visitor david = cast.of(DAVID);
        new ChecklistInBrowser(david, id).assessesAll(Map.of(notMet, reason));
        AuditDays.goOnTo(day.atTime(17, 0), clock);
        cast.does(
                id,
                DAVID,
                "Hold closing meeting",
                form -> form.writes("heldAt", now())
                        .writes("attendance", "All of both sides")
                        .ticks("presented"),
                "Record the meeting");
    }

    void isDecided() {
        AuditDays.goOnTo(gapReview().atTime(12, 0), clock);
        cast.does(
                id,
                DAVID,
                "Hold gap review",
                form -> form.writes("heldAt", now())
                        .writes("attendance", "All of both sides")
                        .writes("minutes", "Nothing is left open."),
                "Record the meeting");
        cast.does(
                id,
                TOMASZ,
                "Review file",
                form -> form.answers("outcome", "The file is complete: it goes to the decision maker"),
                "Record the review");
        cast.does(
                id,
                INGRID,
                "Decide",
                form -> form.answers("decision", "Pass").writes("rationale", "Every requirement is fulfilled."),
                "Decide");
    }

    /** @return the shareable report as the partner downloads it */
    byte[] isClosedWithItsReport() {
        cast.does(
                id,
                JANA,
                "Confirm factual accuracy",
                form -> form.answers("outcome", "The facts are correct"),
                "Send answer");
        cast.does(
                id,
                JANA,
                "Consent to publication",
                form -> form.answers("outcome", "The shareable report may be published"),
                "Send answer");
        cast.does(id, MARTA, "Close audit", form -> form.ticks("confirmed"), "Close audit");
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

    /** Everybody who may look at the audit has the live picture of its process. */
    void isSeenOnItsDiagram() {
        for (Persona each : List.of(MARTA, DAVID, JANA)) {
            Visitor visitor = cast.of(each);
            visitor.opens(at("/process"));
            assertThat(visitor.page.locator(".djs-container svg").first()).isVisible();
        }
    }

    private String at(String part) {
        return "/audits/" + id + part;
    }

    /** What was not met, until it is put right. */
    GapInBrowser gap() {
        return new GapInBrowser(cast, id, LocalDate.now(clock.withZone(PARTNERS_ZONE)), gapReview());
    }

    /** The first business day three weeks after the audit. */
    private LocalDate gapReview() {
        return AuditDays.from(day.plusDays(20));
    }

    /** Now on the partner's clock, as a form takes it. */
    private String now() {
        return LocalDateTime.now(clock.withZone(PARTNERS_ZONE)).withNano(0).toString();
    }
}
