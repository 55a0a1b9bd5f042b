package auditway.journeys;

import static auditway.Persona.DAVID;
import static auditway.Persona.MARTA;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.DemoPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

@ApplicationTest
@Tag("both-databases")
class ApiJourneyTests {

    /** A mandatory control. */
    private static final String CONTROL = "8.1";

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople people;

    @Autowired
    private SettableClock clock;

    private Api api;
    private Guest guest;

    @BeforeEach
    void open() {
        api = new Api(port);
        guest = Guest.admitted("journey", api, people);
    }

    @Test
    void an_audit_goes_from_request_to_closed_by_the_api_alone() {
        AuditByApi audit = AuditByApi.requested(api, guest, "aws-msp-2017", clock);
        audit.prerequisitesLack("The support plan ended in June.");
        audit.partnerFixes("It was renewed yesterday.");
        audit.prerequisitesAreMet();
        audit.teamIsEngaged();
        audit.slotIsProposed(8);
        audit.partnerCounters(10, "The office opens at ten.");
        audit.slotIsProposed(10);
        audit.logisticsAreConfirmed();
        offerPolicy(audit);
        audit.auditIsPrepared();
        assertEverybodyKnowsMeetingsAndAgenda(audit);
        audit.auditIsHeld(Map.of(CONTROL, "The policy was last revised in 2023. Nobody knew why."));
        audit.strengthIsNoted("Every customer is looked after by one team.");
        wordGap(audit);
        audit.findingsAreIssued();
        assertThat(audit.state()).isEqualTo("ACTION_CLOSURE");
        closeGapAtTheSecondAttempt(audit);
        audit.gapReviewIsHeld();
        assertThat(actions(MARTA.email(), audit)).contains("Conclusion stated");
        assertThat(actions(guest.lead(), audit))
                .contains("Self-assessment submitted")
                .doesNotContain("Conclusion stated");
        assertThat(api.get(guest.lead(), audit.at("/reports")).answers(200)).isEmpty();
        audit.auditIsDecided();
        assertThat(actions(guest.lead(), audit)).contains("Conclusion stated");
        audit.auditIsClosed();
        assertReport(audit);
    }

    private void assertEverybodyKnowsMeetingsAndAgenda(AuditByApi audit) {
        for (String who : List.of(guest.lead(), guest.contributor(), DAVID.email(), MARTA.email())) {
            JsonNode known = api.get(who, audit.at("/meetings")).answers(200);
            assertThat(known.path("logistics").path("Contact on the day").asString())
                    .isEqualTo("Lena Wolf");
            assertThat(known.path("agenda").findValuesAsString("what"))
                    .contains("Opening meeting", "8 Security", "Break", "Closing meeting");
            assertThat(known.path("meetings").findValuesAsString("kind")).contains("AUDIT_DAY", "OPENING", "CLOSING");
        }
    }

    private void offerPolicy(AuditByApi audit) {
        JsonNode kept = api.upload(
                        guest.contributor(),
                        audit.at("/evidence"),
                        new Api.Attached("policy.txt", "Lock the door.".getBytes(UTF_8)),
                        Map.of(
                                "controlId", "8.3",
                                "title", "Security policy",
                                "periodTo", LocalDate.now(clock).toString()))
                .answers(201);
        assertThat(kept.path("id").asString()).isEqualTo(audit.id + "-E-001");
        assertThat(kept.findValuesAsString("sha256"))
                .contains("c5942d1cdb7c895ac0ac05a69e868878ce9199d24e973c99f44cf4cd8d807050");
        assertThat(api.get(DAVID.email(), audit.at("/evidence")).answers(200)).hasSize(1);
    }

    private void wordGap(AuditByApi audit) {
        JsonNode finding = api.get(DAVID.email(), audit.at("/findings"))
                .answers(200)
                .valueStream()
                .filter(one -> one.path("controlId").asString("").equals(CONTROL))
                .findFirst()
                .orElseThrow();
        assertThat(finding.path("grade").asString()).isEqualTo("MANDATORY");
        Map<String, Object> wording = Map.of(
                "version", finding.path("version").asInt(),
                "title", "The security policy is out of date",
                "seen", "Version of March 2023, shown by Lena Wolf.",
                "gap", "It does not cover the move to the new office.",
                "evidenceWanted", "The policy as it is now, with its history.",
                "closesWhen", "The policy was revised and people were told.");
        api.put(DAVID.email(), "/findings/" + finding.path("id").asString(), wording)
                .answers(200);
    }

    private void closeGapAtTheSecondAttempt(AuditByApi audit) {
        String item = audit.id + "-AI-01";
        String hand = guest.contributor();
        JsonNode owners = audit.desk.offered(guest.lead(), "planAction").path("owners");
        audit.desk.completes(
                guest.lead(),
                "planAction",
                Map.of(
                        "owner", Desk.chosen(owners, "Henk Boer"),
                        "doneBy", LocalDate.now(clock).plusDays(7).toString(),
                        "correction", "We revise the policy this week and tell everyone.",
                        "cause", "Nobody owned the policy after the security officer had left.",
                        "correctiveAction", "The policy has an owner and a date of review."));
        assertThat(audit.desk
                        .attempts(hand, "submitClosure", Map.of("statement", "Revised."))
                        .isRefused(422)
                        .path("errors")
                        .findValuesAsString("field"))
                .containsExactly("evidence");
        api.upload(
                        hand,
                        audit.at("/evidence"),
                        new Api.Attached("policy-2.txt", "Lock both doors.".getBytes(UTF_8)),
                        Map.of("purpose", "CLOSURE", "subjectId", item))
                .answers(201);
        audit.desk.completes(hand, "submitClosure", Map.of("statement", "The policy was revised."));
        audit.desk.completes(
                DAVID.email(), "verifyClosure", Map.of("outcome", "returned", "reason", "The history is missing."));
        assertThat(stateOf(item)).isEqualTo("RETURNED");
        audit.desk.completes(hand, "submitClosure", Map.of("statement", "It now tells its history."));
        audit.desk.completes(DAVID.email(), "verifyClosure", Map.of("outcome", "accepted"));
        assertThat(stateOf(item)).isEqualTo("ACCEPTED");
    }

    private String stateOf(String item) {
        return api.get(guest.lead(), "/action-items/" + item)
                .answers(200)
                .path("item")
                .path("state")
                .asString();
    }

    /** The newest hundred actions that are told to a person. */
    private List<String> actions(String who, AuditByApi audit) {
        return api.get(who, audit.at("/trail"))
                .answers(200)
                .valueStream()
                .map(kept -> kept.path("entry").path("action").asString())
                .toList();
    }

    private void assertReport(AuditByApi audit) {
        JsonNode issued =
                api.get(guest.lead(), audit.at("/reports")).answers(200).path(0);
        assertThat(issued.path("published").asBoolean()).isTrue();
        for (String rendition : List.of("shareable", "confidential")) {
            byte[] printed = api.get(guest.lead(), audit.at("/reports/" + rendition + ".pdf"))
                    .file(MediaType.APPLICATION_PDF);
            assertThat(new String(printed, 0, 4, US_ASCII)).isEqualTo("%PDF");
        }
        String shareable = api.get(guest.contributor(), audit.at("/reports/shareable.json"))
                .answers(200)
                .toString();
        String confidential = api.get(MARTA.email(), audit.at("/reports/confidential.json"))
                .answers(200)
                .toString();
        assertThat(shareable).contains(guest.name(), "Every customer is looked after by one team.");
        assertThat(shareable).doesNotContain("The security policy is out of date", "Seen on the day.");
        assertThat(confidential).contains("The security policy is out of date", audit.id + "-AI-01");
    }
}
