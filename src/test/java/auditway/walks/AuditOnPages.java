package auditway.walks;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.INGRID;
import static auditway.Persona.MARTA;
import static auditway.Persona.PRIYA;
import static auditway.Persona.TOMASZ;

import auditway.AuditDays;
import auditway.Persona;
import auditway.platform.calendar.SettableClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** An audit, one phase after the other, as its people do their work on the pages. */
final class AuditOnPages {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** The team of all these audits is the same, so each is held on a day of its own. */
    private static final AtomicInteger DAYS = new AtomicInteger(35);

    final Cast cast;
    final PartnerOnPages partner;
    final String id;
    final LocalDate day;
    private final SettableClock clock;

    AuditOnPages(Cast cast, PartnerOnPages partner, SettableClock clock, LocalDate day, String id) {
        this.cast = cast;
        this.partner = partner;
        this.clock = clock;
        this.day = day;
        this.id = id;
    }

    /** The coordinator asks for an audit on a day far enough ahead. */
    static AuditOnPages requested(Cast cast, PartnerOnPages partner, SettableClock clock) {
        LocalDate day = AuditDays.ahead(clock, DAYS.getAndAdd(2));
        Visitor marta = cast.of(MARTA);
        marta.opens("/audits");
        marta.opens("/audits/new");
        marta.form()
                .picks("partner", partner.name())
                .picks("edition", partner.edition().replaceFirst("-old$", ""))
                .chooses("place", "remote")
                .chooses("place", "onSite")
                .writes("site", "Kai 4, 24103 Kiel, Germany")
                .writes("windowFrom", day.minusDays(10).toString())
                .writes("windowTo", day.plusDays(10).toString())
                .isSent();
        marta.looks();
        Ledger.form("request-audit");
        String path = marta.page.url();
        return new AuditOnPages(cast, partner, clock, day, path.substring(path.lastIndexOf('/') + 1));
    }

    void lacksPrerequisitesFirst() {
        does(HELEN, "Check prerequisites", form -> form.chooses("outcome", "gaps"));
        lead("Fix prerequisite gaps", form -> {});
    }

    void isAccepted() {
        does(HELEN, "Check prerequisites", form -> form.ticksAll("met").chooses("outcome", "met"));
    }

    void teamIsEngaged() {
        does(
                MARTA,
                "Appoint team",
                form -> form.picks("leadAuditor", "David Pool")
                        .picks("members-0-member", "Priya Raman")
                        .picks("members-0-role", "Technical expert")
                        .adds("Add Member")
                        .adds("Remove member 2")
                        .picks("technicalReviewer", "Tomasz")
                        .picks("decisionMaker", "Ingrid"));
        does(
                DAVID,
                "Declare interests",
                form -> form.chooses("paidAdvice", "no").chooses("otherInterests", "no"));
        does(
                PRIYA,
                "Declare interests",
                form -> form.chooses("paidAdvice", "no").chooses("otherInterests", "yes"));
        does(MARTA, "Weigh interests", form -> form.chooses("outcome", "accepted"));
        lead("Review team", form -> form.chooses("outcome", "accepted"));
    }

    void slotIsProposed(int hour) {
        does(
                MARTA,
                "Propose slots",
                form -> form.writes("slots-0-starts", at(hour))
                        .writes("slots-0-ends", at(hour + 7))
                        .chooses("place", "onSite")
                        .writes("site", "Kai 4, 24103 Kiel, Germany"));
    }

    void slotIsCountered(int hour) {
        lead(
                "Choose slot",
                form -> form.chooses("outcome", "countered")
                        .writes("counterStarts", at(hour))
                        .writes("counterEnds", at(hour + 7)));
    }

    void slotIsAgreed() {
        lead("Choose slot", form -> form.chooses("outcome", "chosen").takesFirst("slot"));
        logisticsAreConfirmed();
    }

    void logisticsAreConfirmed() {
        does(MARTA, "Confirm logistics", form -> {});
    }

    void isPrepared() {
        does(DAVID, "Plan audit", form -> {});
        new ChecklistOnPages(cast.of(partner.hand()), id).partnerAnswers();
        lead("Complete self-assessment", form -> {});
    }

    void isNotReadyFirst() {
        does(DAVID, "Review readiness", form -> form.chooses("outcome", "conditional"));
        lead("Close readiness gaps", form -> {});
    }

    void isReady() {
        does(DAVID, "Review readiness", form -> form.chooses("outcome", "go"));
    }

    /** The day has come. */
    void isOpened() {
        goesTo(day.atTime(10, 0));
        does(DAVID, "Hold opening meeting", form -> form.writes("heldAt", now()));
    }

    /** Every control is met, but for those named. */
    void isAssessed(String... notMet) {
        new ChecklistOnPages(cast.of(DAVID), id).auditorAssesses(List.of(notMet));
        does(DAVID, "Assess section", form -> {});
    }

    void closingMeetingIsHeld() {
        goesTo(day.atTime(17, 0));
        does(DAVID, "Hold closing meeting", form -> form.writes("heldAt", now()));
    }

    void gapReviewIsHeld() {
        goesTo(gapReview().atTime(14, 0));
        does(DAVID, "Hold gap review", form -> form.writes("heldAt", now()));
    }

    void fileIsReturnedFirst() {
        does(TOMASZ, "Review file", form -> form.chooses("outcome", "returned"));
        does(DAVID, "Complete file", form -> {});
    }

    void isDecided(String decision) {
        does(TOMASZ, "Review file", form -> form.chooses("outcome", "approved"));
        does(INGRID, "Decide", form -> form.chooses("decision", decision));
    }

    void factsAreCorrectedFirst() {
        lead("Confirm factual accuracy", form -> form.chooses("outcome", "objected"));
        does(
                DAVID,
                "Correct report",
                form -> form.chooses("outcome", "corrected")
                        .writes("site", "Kai 5, 24103 Kiel, Germany")
                        .writes("findings-0-title", "Policy 1.1 not revised since May 2024"));
    }

    void isClosed() {
        lead("Confirm factual accuracy", form -> form.chooses("outcome", "accurate"));
        lead("Consent to publication", form -> form.chooses("outcome", "consented"));
        does(MARTA, "Close audit", form -> {});
    }

    /** The invitation of every meeting can be kept. */
    void meetingsAreKeptBy(String who) {
        Visitor visitor = cast.of(who);
        visitor.opens(at("/meetings"));
        visitor.paths("main a[href$='.ics']").forEach(visitor::downloads);
    }

    /** Every rendition of the report is read on its page and kept as a file. */
    void reportsAreReadBy(Persona who) {
        Visitor visitor = cast.of(who);
        visitor.opens(at("/report"));
        visitor.paths("main a[href*='/report/'][href$='.pdf']").forEach(visitor::downloads);
        for (String page : visitor.paths("main a.title[href*='/report/']")) {
            visitor.opens(page);
        }
    }

    /** Everybody opens every tab of the audit that they are offered. */
    void everyTabIsOpenedBy(String... people) {
        for (String who : people) {
            Visitor visitor = cast.of(who);
            visitor.opens(at(""));
            for (String tab : visitor.paths("nav.tabs a")) {
                visitor.opens(tab);
            }
        }
    }

    void does(Persona who, String task, Consumer<WorkForm> answers) {
        cast.does(id, who, task, answers);
    }

    void lead(String task, Consumer<WorkForm> answers) {
        cast.does(id, partner.lead(), task, answers);
    }

    void asks(String who, String form, Consumer<WorkForm> answers) {
        cast.asks(id, who, at(""), form, answers);
    }

    /** The first business day three weeks after the audit. */
    LocalDate gapReview() {
        return AuditDays.from(day.plusDays(20));
    }

    void goesTo(LocalDateTime moment) {
        AuditDays.goOnTo(moment, clock);
    }

    String now() {
        return LocalDateTime.now(clock.withZone(ZONE)).withSecond(0).withNano(0).toString();
    }

    String at(String part) {
        return "/audits/" + id + part;
    }

    private String at(int hour) {
        return day.atTime(hour, 0).toString();
    }
}
