package auditway.journeys;

import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.AuditDays;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.DemoPeople;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Audits moved to another date. */
@ApplicationTest
@Tag("both-databases")
class OtherDatesByApiTests {

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople people;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private RequestsByApi requests;

    @BeforeEach
    void requested() {
        requests = RequestsByApi.of(port, people, clock);
    }

    @Test
    void another_date_is_decided_by_another_person_and_what_was_answered_stays() {
        requests.scheduled();
        requests.api
                .put(
                        requests.guest.contributor(),
                        requests.audit.at("/responses/1.1"),
                        Map.of("claim", "YES", "statement", "We do."))
                .answers(200);
        requests.ask(requests.guest.contributor(), "request-reschedule", requests.otherDate("partner"))
                .isRefused(403);
        requests.ask(requests.guest.lead(), "request-reschedule", requests.otherDate("partner"))
                .answers(204);
        requests.ask(requests.guest.lead(), "request-reschedule", requests.otherDate("partner"))
                .isRefused(409);
        JsonNode shown = requests.audit.desk.offered(MARTA.email(), "decideReschedule");
        assertThat(shown.path("feePartner").asString()).startsWith("Free: asked on ");
        requests.audit.desk.completes(
                MARTA.email(), "decideReschedule", Map.of("cause", "partner", "outcome", "agreed"));
        assertThat(requests.audit.state()).isEqualTo("SCHEDULING");
        assertThat(requests.line().path("audit").path("starts").isNull()).isTrue();
        assertThat(requests.waiting()).containsExactly("Propose slots");
        assertThat(requests.api
                        .get(requests.guest.lead(), requests.audit.at("/responses"))
                        .answers(200)
                        .toString())
                .contains("We do.");
        requests.audit.slotIsProposed(11);
        requests.audit.slotIsAgreed();
        assertThat(requests.audit.state()).isEqualTo("PREPARATION");
        assertThat(requests.actions())
                .contains("Another date asked for", "Another date agreed to", "Agreed date withdrawn");
    }

    @Test
    void a_reminder_that_was_due_is_withdrawn_with_its_date_and_new_ones_follow_the_new_date() {
        requests.scheduled();
        Instant due = requests.due("Complete self-assessment");
        jdbc.sql("update work_item set next_reminder_at = opened_at where audit_id = ? and state = 'OPEN'")
                .param(requests.audit.id)
                .update();
        requests.ask(requests.guest.lead(), "request-reschedule", requests.otherDate("auditor"))
                .answers(204);
        requests.audit.desk.completes(
                MARTA.email(), "decideReschedule", Map.of("cause", "auditor", "outcome", "agreed"));
        assertThat(jdbc.sql("select count(*) from work_item where audit_id = ? and next_reminder_at is not null"
                                + " and step = 'completeSelfAssessment'")
                        .param(requests.audit.id)
                        .query(Integer.class)
                        .single())
                .isZero();
        LocalDate later = AuditDays.from(requests.audit.day.plusDays(42));
        requests.audit.desk.completes(
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
        requests.audit.slotIsAgreed();
        assertThat(requests.due("Complete self-assessment")).isAfter(due.plus(Duration.ofDays(35)));
    }

    @Test
    void a_third_move_of_the_partner_needs_the_programme_manager() {
        requests.scheduled();
        for (int move = 0; move < 2; move++) {
            requests.ask(requests.guest.lead(), "request-reschedule", requests.otherDate("partner"))
                    .answers(204);
            requests.audit.desk.completes(
                    MARTA.email(), "decideReschedule", Map.of("cause", "partner", "outcome", "agreed"));
            requests.audit.slotIsProposed(9);
            requests.audit.slotIsAgreed();
        }
        requests.ask(requests.guest.lead(), "request-reschedule", requests.otherDate("auditor"))
                .answers(204);
        assertThat(requests.audit
                        .desk
                        .attempts(MARTA.email(), "decideReschedule", Map.of("cause", "partner", "outcome", "agreed"))
                        .isRefused(422)
                        .toString())
                .contains("The partner has moved the date 2 times, as often as it may");
        requests.audit.desk.completes(
                MARTA.email(),
                "decideReschedule",
                Map.of("cause", "partner", "outcome", "refused", "reason", "Ask again as your own wish."));
        requests.ask(requests.guest.lead(), "request-reschedule", requests.otherDate("partner"))
                .answers(204);
        requests.audit.desk.completes(
                HELEN.email(), "decideRescheduleAsManager", Map.of("cause", "partner", "outcome", "agreed"));
        assertThat(requests.audit.state()).isEqualTo("SCHEDULING");
    }

    @Test
    void a_wish_outside_the_window_or_in_the_past_is_refused_and_nothing_changes() {
        assertThat(requests.offered(requests.guest.lead())).doesNotContain("request-reschedule");
        requests.ask(requests.guest.lead(), "request-reschedule", requests.otherDate("partner"))
                .isRefused(409);
        requests.scheduled();
        requests.ask(
                        requests.guest.lead(),
                        "request-reschedule",
                        Map.of(
                                "cause", "partner",
                                "windowFrom", "2031-03-01",
                                "windowTo", "2031-03-05",
                                "reason", "Later."))
                .isRefused(422);
        requests.ask(
                        requests.guest.lead(),
                        "request-reschedule",
                        Map.of(
                                "cause", "partner",
                                "windowFrom", "2020-03-01",
                                "windowTo", "2027-03-05",
                                "reason", "Earlier."))
                .isRefused(422);
        LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(3);
        assertThat(requests.ask(
                                requests.guest.lead(),
                                "request-reschedule",
                                Map.of(
                                        "cause",
                                        "partner",
                                        "windowFrom",
                                        soon.toString(),
                                        "windowTo",
                                        soon.plusDays(2).toString(),
                                        "reason",
                                        "Sooner."))
                        .isRefused(422)
                        .toString())
                .contains("The earliest day that can be agreed on is ");
        assertThat(requests.waiting()).doesNotContain("Decide reschedule");
    }
}
