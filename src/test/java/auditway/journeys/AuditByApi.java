package auditway.journeys;

import static auditway.Persona.INGRID;
import static auditway.Persona.MARTA;
import static auditway.Persona.TOMASZ;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.AuditDays;
import auditway.Persona;
import auditway.SmallEdition;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.DemoPeople;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** One audit driven through {@code /api/v1}: what each of its people does, every answer asserted. */
final class AuditByApi extends AuditAheadByApi {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** The team of all these audits is the same, so each is held on a day of its own. */
    private static final AtomicInteger DAYS = new AtomicInteger(42);

    private final SettableClock clock;
    private final JsonNode edition;
    private String booked = "";
    private String leftOut = "";

    private AuditByApi(Api api, Guest guest, String id, LocalDate day, SettableClock clock, JsonNode edition) {
        super(api, guest, id, day);
        this.clock = clock;
        this.edition = edition;
    }

    /** The coordinator asks for an audit of the partner. */
    static AuditByApi requested(Api api, Guest guest, String edition, SettableClock clock) {
        LocalDate day = AuditDays.ahead(clock, DAYS.getAndIncrement());
        JsonNode requested =
                api.post(MARTA.email(), "/audits", request(guest, edition, day)).answers(201);
        String id = requested.path("audit").path("id").asString();
        JsonNode criteria = api.get(MARTA.email(), "/programmes/" + edition).answers(200);
        return new AuditByApi(api, guest, id, day, clock, criteria);
    }

    /** An audit of a guest against an edition of a single control, 1.1. */
    static AuditByApi ofOneControl(Api api, String mark, DemoPeople people, Editions editions, SettableClock clock) {
        String name = mark + "-" + UUID.randomUUID().toString().substring(0, 8);
        Edition edition = new SmallEdition(editions.get("aws-msp-2017"), name)
                .of("old", LocalDate.of(2026, 1, 1), Map.of(), SmallEdition.control("1.1", "It is."));
        editions.publish(edition, "a test");
        return requested(api, Guest.admitted(name, api, people), edition.id(), clock);
    }

    /** Has the audit led by another person than usual, where a partner was led by the same auditor twice already. */
    AuditByApi ledBy(Persona lead, Persona second) {
        this.lead = lead;
        this.second = second;
        return this;
    }

    /** A section that its scope left out. */
    void leaves(String section) {
        leftOut = section;
    }

    private Stream<JsonNode> sections() {
        return edition.path("sections")
                .valueStream()
                .filter(section -> !section.path("id").asString().equals(leftOut));
    }

    /** Every control in scope, in the edition's order. */
    List<String> controls() {
        return sections()
                .flatMap(section -> section.path("controls").valueStream())
                .map(control -> control.path("id").asString())
                .toList();
    }

    void auditIsPrepared() {
        JsonNode proposed = desk.offered(lead.email(), "planAudit");
        desk.completes(
                lead.email(),
                "planAudit",
                Map.of("agenda", proposed.path("agenda"), "breaks", proposed.path("breaks")));
        Map<String, String> claim = Map.of("claim", "YES", "statement", "We do, see the handbook.");
        controls()
                .forEach(control -> api.put(guest.contributor(), at("/responses/" + control), claim)
                        .answers(200));
        desk.completes(guest.lead(), "completeSelfAssessment", Map.of("declaration", true));
        desk.completes(lead.email(), "reviewReadiness", Map.of("outcome", "go"));
    }

    /** On its day: the meetings and the verdicts between them; what is not met goes by control with the reason. */
    void auditIsHeld(Map<String, String> notMet) {
        AuditDays.goOnTo(day.atTime(10, 30), clock);
        desk.completes(lead.email(), "holdOpeningMeeting", Map.of("heldAt", now(), "attendance", "All of both sides"));
        controls()
                .forEach(control -> api.put(
                                lead.email(), at("/assessments/" + control), verdict(notMet.getOrDefault(control, "")))
                        .answers(200));
        AuditDays.goOnTo(day.atTime(15, 30), clock);
        sections()
                .forEach(section -> desk.completes(
                        desk.waits(lead.email(), "assessSection") ? lead.email() : second.email(),
                        "assessSection",
                        Map.of()));
        desk.completes(
                lead.email(),
                "holdClosingMeeting",
                Map.of("heldAt", now(), "attendance", "All of both sides", "presented", true));
    }

    private static Map<String, Object> verdict(String notMet) {
        return Map.of(
                "verdict",
                notMet.isEmpty() ? "MET" : "NOT_MET",
                "methods",
                List.of("EVIDENCE", "PROCESS", "DEMONSTRATION"),
                "reason",
                notMet,
                "note",
                "Seen on the day.");
    }

    /** Now on the partner's clock, as forms take it. */
    String now() {
        return LocalDateTime.now(clock.withZone(BERLIN)).toString();
    }

    void strengthIsNoted(String title) {
        api.post(lead.email(), at("/findings"), Map.of("grade", "STRENGTH", "title", title))
                .answers(201);
    }

    void findingsAreIssued() {
        desk.completes(lead.email(), "draftFindings", Map.of());
        String looker = desk.waits(second.email(), "reviewFindings") ? second.email() : lead.email();
        desk.completes(looker, "reviewFindings", Map.of("outcome", "agreed"));
        desk.completes(lead.email(), "issueGapReport", Map.of("confirmed", true));
        desk.completes(guest.lead(), "acknowledgeGapReport", Map.of("confirmed", true));
        booked = gapReview();
        desk.completes(MARTA.email(), "bookGapReview", Map.of("startsAt", booked, "link", "https://meet.example/gap"));
    }

    /** Fourteen business days from now, within the thirty days after the gap report. */
    private String gapReview() {
        return AuditDays.ahead(clock, 14).atTime(10, 0).toString();
    }

    /** On the day it was booked for. */
    void gapReviewIsHeld() {
        AuditDays.goOnTo(LocalDateTime.parse(booked).plusHours(2), clock);
        desk.completes(
                lead.email(),
                "holdGapReview",
                Map.of("heldAt", now(), "attendance", "All of both sides", "minutes", "Nothing is left open."));
    }

    void auditIsDecided() {
        desk.completes(TOMASZ.email(), "reviewFile", Map.of("outcome", "approved"));
        desk.completes(
                INGRID.email(), "decide", Map.of("decision", "PASS", "rationale", "Every requirement is fulfilled."));
    }

    void auditIsClosed() {
        desk.completes(guest.lead(), "confirmFacts", Map.of("outcome", "accurate"));
        desk.completes(guest.lead(), "consentToPublication", Map.of("outcome", "consented"));
        desk.completes(MARTA.email(), "closeAudit", Map.of("confirmed", true));
        assertThat(state()).isEqualTo("CLOSED");
    }
}
