package auditway.journeys;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.calendar.SettableClock;
import auditway.people.DemoPeople;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Audits that leave their way: ended early, on hold, moved to another date. */
@ApplicationTest
@Tag("both-databases")
class DetoursByApiTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople people;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private Api api;
    private Guest guest;
    private AuditByApi audit;

    @BeforeEach
    void request() {
        api = new Api(port);
        guest = Guest.admitted("detour-" + UUID.randomUUID().toString().substring(0, 8), api, people);
        audit = AuditByApi.requested(api, guest, "aws-msp-2017", clock);
        audit.prerequisitesAreMet();
    }

    @AfterEach
    void release() {
        clock.release();
    }

    private void scheduled() {
        audit.teamIsEngaged();
        audit.slotIsProposed(9);
        audit.slotIsAgreed();
    }

    private Api.Reply ask(String who, String form, Map<String, Object> answers) {
        return api.post(who, audit.at("/detours/" + form), answers);
    }

    private List<String> offered(String who) {
        return api.get(who, audit.at("/detours")).answers(200).findValuesAsString("form");
    }

    private JsonNode line() {
        return api.get(MARTA.email(), audit.at("")).answers(200);
    }

    private Instant due(String step) {
        return api.get(MARTA.email(), audit.at(""))
                .answers(200)
                .path("waiting")
                .valueStream()
                .filter(item -> item.path("name").asString().equals(step))
                .map(item -> Instant.parse(item.path("dueAt").asString()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> waiting() {
        return line().path("waiting").findValuesAsString("name");
    }

    private List<String> deeds() {
        return api.get(MARTA.email(), audit.at("/trail")).answers(200).findValuesAsString("action");
    }

    private List<String> mails(String email) {
        return jdbc.sql("select subject from mail where audit_id = ? and to_address = ?")
                .params(audit.id, email)
                .query(String.class)
                .list();
    }

    @Test
    void a_cancelled_audit_ends_wherever_it_stands_with_its_open_work_and_everybody_is_told() {
        scheduled();
        assertThat(ask(guest.lead(), "cancel-audit", Map.of("reason", "No.", "confirmed", true))
                        .isRefused(403)
                        .path("detail")
                        .asString())
                .contains("Cancel audit");
        ask(MARTA.email(), "cancel-audit", Map.of("reason", "The programme pauses.", "confirmed", true))
                .answers(204);
        assertThat(audit.state()).isEqualTo("CANCELLED");
        assertThat(waiting()).isEmpty();
        assertThat(deeds()).contains("Audit cancelled");
        assertThat(mails(guest.lead())).anyMatch(subject -> subject.contains("Audit cancelled: " + guest.name()));
        assertThat(mails(DAVID.email())).anyMatch(subject -> subject.contains("Audit cancelled: " + guest.name()));
        assertThat(offered(MARTA.email())).isEmpty();
        ask(MARTA.email(), "cancel-audit", Map.of("reason", "Again.", "confirmed", true))
                .isRefused(409);
    }

    @Test
    void a_partner_withdraws_and_its_evidence_requests_are_withdrawn_too() {
        scheduled();
        api.post(DAVID.email(), audit.at("/evidence-requests"), Map.of("wanted", "The runbook."))
                .answers(201);
        ask(MARTA.email(), "withdraw-audit", Map.of("reason", "No.", "confirmed", true))
                .isRefused(403);
        ask(guest.lead(), "withdraw-audit", Map.of("confirmed", true)).isRefused(422);
        ask(guest.lead(), "withdraw-audit", Map.of("reason", "We were bought.", "confirmed", true))
                .answers(204);
        assertThat(audit.state()).isEqualTo("WITHDRAWN");
        assertThat(waiting()).isEmpty();
        assertThat(api.get(MARTA.email(), audit.at("/evidence-requests"))
                        .answers(200)
                        .findValuesAsString("state"))
                .containsExactly("WITHDRAWN");
    }

    @Test
    void on_hold_nothing_is_done_and_every_date_the_pause_crossed_is_later_by_its_length() {
        audit.teamIsEngaged();
        audit.slotIsProposed(9);
        Instant due = due("Choose slot");
        ask(guest.lead(), "hold-audit", Map.of("reason", "No.")).isRefused(403);
        ask(MARTA.email(), "hold-audit", Map.of("reason", "The partner moves house."))
                .answers(204);
        assertThat(line().path("audit").path("heldSince").isNull()).isFalse();
        assertThat(audit.desk
                        .attempts(guest.lead(), "chooseSlot", Map.of("outcome", "chosen", "slot", "1"))
                        .isRefused(409)
                        .path("detail")
                        .asString())
                .startsWith("Marta Lindqvist has put " + audit.id + " on hold since ")
                .endsWith("The partner moves house.");
        ask(MARTA.email(), "hold-audit", Map.of("reason", "Again.")).isRefused(409);
        assertThat(offered(MARTA.email())).contains("cancel-audit").doesNotContain("hold-audit");
        clock.set(due.plus(Duration.ofDays(3)));
        audit.desk.completes(MARTA.email(), "resumeAudit", Map.of("remark", "They have moved."));
        assertThat(line().path("audit").path("heldSince").isNull()).isTrue();
        assertThat(due("Choose slot")).isAfter(due.plus(Duration.ofDays(3)));
        assertThat(waiting()).containsExactly("Choose slot");
        audit.desk.completes(guest.lead(), "chooseSlot", Map.of("outcome", "chosen", "slot", "1"));
        assertThat(deeds()).contains("Audit put on hold", "Audit resumed");
    }

    @Test
    void an_audit_on_hold_can_be_cancelled() {
        scheduled();
        ask(MARTA.email(), "hold-audit", Map.of("reason", "The partner moves house."))
                .answers(204);
        ask(HELEN.email(), "cancel-audit", Map.of("reason", "They never moved.", "confirmed", true))
                .answers(204);
        assertThat(audit.state()).isEqualTo("CANCELLED");
        assertThat(waiting()).isEmpty();
        assertThat(line().path("audit").path("heldSince").isNull()).isTrue();
    }

    @Test
    void an_audit_whose_day_passed_on_hold_goes_back_to_scheduling() {
        scheduled();
        ask(MARTA.email(), "hold-audit", Map.of("reason", "The partner moves house."))
                .answers(204);
        clock.set(audit.day
                .plusDays(1)
                .atTime(12, 0)
                .atZone(java.time.ZoneId.of("Europe/Berlin"))
                .toInstant());
        audit.desk.completes(MARTA.email(), "resumeAudit", Map.of());
        assertThat(audit.state()).isEqualTo("SCHEDULING");
        assertThat(waiting()).containsExactly("Propose slots");
    }

    private Map<String, Object> otherDate(String cause) {
        LocalDate from = audit.day.plusDays(30);
        return Map.of(
                "cause",
                cause,
                "windowFrom",
                from.toString(),
                "windowTo",
                from.plusDays(10).toString(),
                "reason",
                "The whole team is at a fair.");
    }

    @Test
    void another_date_is_decided_by_somebody_else_and_what_was_answered_stays() {
        scheduled();
        api.put(guest.contributor(), audit.at("/responses/1.1"), Map.of("claim", "YES", "statement", "We do."))
                .answers(200);
        ask(guest.contributor(), "request-reschedule", otherDate("partner")).isRefused(403);
        ask(guest.lead(), "request-reschedule", otherDate("partner")).answers(204);
        ask(guest.lead(), "request-reschedule", otherDate("partner")).isRefused(409);
        JsonNode shown = audit.desk.offered(MARTA.email(), "decideReschedule");
        assertThat(shown.path("feePartner").asString()).startsWith("Free: asked on ");
        audit.desk.completes(MARTA.email(), "decideReschedule", Map.of("cause", "partner", "outcome", "agreed"));
        assertThat(audit.state()).isEqualTo("SCHEDULING");
        assertThat(line().path("audit").path("starts").isNull()).isTrue();
        assertThat(waiting()).containsExactly("Propose slots");
        assertThat(api.get(guest.lead(), audit.at("/responses")).answers(200).toString())
                .contains("We do.");
        audit.slotIsProposed(11);
        audit.slotIsAgreed();
        assertThat(audit.state()).isEqualTo("PREPARATION");
        assertThat(deeds()).contains("Another date asked for", "Another date agreed to", "Agreed date withdrawn");
    }

    @Test
    void a_reminder_that_was_due_is_withdrawn_with_its_date_and_new_ones_follow_the_new_date() {
        scheduled();
        Instant due = due("Complete self-assessment");
        jdbc.sql("update work_item set next_reminder_at = opened_at where audit_id = ? and state = 'OPEN'")
                .param(audit.id)
                .update();
        ask(guest.lead(), "request-reschedule", otherDate("auditor")).answers(204);
        audit.desk.completes(MARTA.email(), "decideReschedule", Map.of("cause", "auditor", "outcome", "agreed"));
        assertThat(jdbc.sql("select count(*) from work_item where audit_id = ? and next_reminder_at is not null"
                                + " and step = 'completeSelfAssessment'")
                        .param(audit.id)
                        .query(Integer.class)
                        .single())
                .isZero();
        LocalDate later = audit.day.plusDays(42);
        audit.desk.completes(
                MARTA.email(),
                "proposeSlots",
                Map.of(
                        "slots",
                        List.of(Map.of(
                                "starts", later.atTime(9, 0).toString(),
                                "ends", later.atTime(16, 0).toString())),
                        "place",
                        "onSite",
                        "site",
                        "Kai 4, 24103 Kiel, Germany"));
        audit.slotIsAgreed();
        assertThat(due("Complete self-assessment")).isAfter(due.plus(Duration.ofDays(35)));
    }

    @Test
    void a_third_move_of_the_partner_needs_the_programme_manager() {
        scheduled();
        for (int move = 0; move < 2; move++) {
            ask(guest.lead(), "request-reschedule", otherDate("partner")).answers(204);
            audit.desk.completes(MARTA.email(), "decideReschedule", Map.of("cause", "partner", "outcome", "agreed"));
            audit.slotIsProposed(9);
            audit.slotIsAgreed();
        }
        ask(guest.lead(), "request-reschedule", otherDate("auditor")).answers(204);
        assertThat(audit.desk
                        .attempts(MARTA.email(), "decideReschedule", Map.of("cause", "partner", "outcome", "agreed"))
                        .isRefused(422)
                        .toString())
                .contains("The partner has moved the date 2 times, as often as it may");
        audit.desk.completes(
                MARTA.email(),
                "decideReschedule",
                Map.of("cause", "partner", "outcome", "refused", "reason", "Ask again as your own wish."));
        ask(guest.lead(), "request-reschedule", otherDate("partner")).answers(204);
        audit.desk.completes(
                HELEN.email(), "decideRescheduleAsManager", Map.of("cause", "partner", "outcome", "agreed"));
        assertThat(audit.state()).isEqualTo("SCHEDULING");
    }

    @Test
    void a_wish_outside_the_window_or_in_the_past_is_refused_and_nothing_changes() {
        assertThat(offered(guest.lead())).doesNotContain("request-reschedule");
        ask(guest.lead(), "request-reschedule", otherDate("partner")).isRefused(409);
        scheduled();
        ask(
                        guest.lead(),
                        "request-reschedule",
                        Map.of(
                                "cause", "partner",
                                "windowFrom", "2031-03-01",
                                "windowTo", "2031-03-05",
                                "reason", "Later."))
                .isRefused(422);
        ask(
                        guest.lead(),
                        "request-reschedule",
                        Map.of(
                                "cause", "partner",
                                "windowFrom", "2020-03-01",
                                "windowTo", "2027-03-05",
                                "reason", "Earlier."))
                .isRefused(422);
        assertThat(waiting()).doesNotContain("Decide reschedule");
    }
}
