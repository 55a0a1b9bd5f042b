package auditway.journeys;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static auditway.Persona.PRIYA;

import auditway.Persona;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The first half of an audit by {@code /api/v1}: from the request to the agreed slot. */
abstract class AuditAheadByApi {

    final Api api;
    final Guest guest;
    final String id;
    final Desk desk;
    final LocalDate day;
    Persona lead = DAVID;
    Persona second = PRIYA;

    AuditAheadByApi(Api api, Guest guest, String id, LocalDate day) {
        this.api = api;
        this.guest = guest;
        this.id = id;
        this.desk = new Desk(api, id);
        this.day = day;
    }

    static Map<String, Object> request(Guest guest, String edition, LocalDate day) {
        return Map.of(
                "partner",
                guest.organisation(),
                "edition",
                edition,
                "place",
                "onSite",
                "site",
                "Kai 4, 24103 Kiel, Germany",
                "windowFrom",
                day.minusDays(7).toString(),
                "windowTo",
                day.plusDays(7).toString(),
                "reason",
                "The partner may hold the designation from an audit of another test.");
    }

    /** The address of something of this audit. */
    String at(String part) {
        return "/audits/" + id + part;
    }

    String state() {
        return api.get(MARTA.email(), at(""))
                .answers(200)
                .path("audit")
                .path("state")
                .asString();
    }

    void prerequisitesLack(String gaps) {
        desk.completes(HELEN.email(), "checkPrerequisites", Map.of("met", List.of(), "outcome", "gaps", "gaps", gaps));
    }

    void partnerFixes(String remedy) {
        desk.completes(guest.lead(), "fixPrerequisiteGaps", Map.of("remedy", remedy));
    }

    void prerequisitesAreMet() {
        List<String> all = desk.offered(HELEN.email(), "checkPrerequisites")
                .path("prerequisites")
                .findValuesAsString("value");
        desk.completes(HELEN.email(), "checkPrerequisites", Map.of("met", all, "outcome", "met"));
    }

    void teamIsEngaged() {
        JsonNode choices = desk.offered(MARTA.email(), "appointTeam");
        desk.completes(
                MARTA.email(),
                "appointTeam",
                Map.of(
                        "leadAuditor",
                        Desk.chosen(choices.path("auditors"), lead.givenName()),
                        "members",
                        List.of(Map.of(
                                "member",
                                Desk.chosen(choices.path("auditors"), second.givenName()),
                                "role",
                                "AUDITOR")),
                        "technicalReviewer",
                        Desk.chosen(choices.path("reviewers"), "Tomasz"),
                        "decisionMaker",
                        Desk.chosen(choices.path("deciders"), "Ingrid")));
        Stream.of(lead, second)
                .forEach(auditor -> desk.completes(
                        auditor.email(), "declareInterests", Map.of("paidAdvice", "no", "otherInterests", "no")));
        desk.completes(guest.lead(), "reviewTeam", Map.of("outcome", "accepted"));
    }

    void slotIsProposed(int hour) {
        desk.completes(
                MARTA.email(),
                "proposeSlots",
                Map.of(
                        "slots", List.of(Map.of("starts", hour(hour), "ends", hour(hour + 7))),
                        "place", "onSite",
                        "site", "Kai 4, 24103 Kiel, Germany"));
    }

    void partnerCounters(int hour, String reason) {
        desk.completes(
                guest.lead(),
                "chooseSlot",
                Map.of(
                        "outcome",
                        "countered",
                        "counterStarts",
                        hour(hour),
                        "counterEnds",
                        hour(hour + 7),
                        "reason",
                        reason));
    }

    void slotIsAgreed() {
        desk.completes(guest.lead(), "chooseSlot", Map.of("outcome", "chosen", "slot", "1"));
        logisticsAreConfirmed();
    }

    void logisticsAreConfirmed() {
        desk.completes(
                MARTA.email(),
                "confirmLogistics",
                Map.of("contact", "Lena Wolf", "access", "Ask at the reception.", "confirmed", true));
    }

    private String hour(int hour) {
        return day.atTime(hour, 0).toString();
    }
}
