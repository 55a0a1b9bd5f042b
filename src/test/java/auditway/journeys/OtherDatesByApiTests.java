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

    private DetourByApi detour;

    @BeforeEach
    void requested() {
        detour = DetourByApi.of(port, people, clock);
    }

    @Test
    void another_date_is_decided_by_somebody_else_and_what_was_answered_stays() {
        detour.scheduled();
        detour.api
                .put(
                        detour.guest.contributor(),
                        detour.audit.at("/responses/1.1"),
                        Map.of("claim", "YES", "statement", "We do."))
                .answers(200);
        detour.ask(detour.guest.contributor(), "request-reschedule", detour.otherDate("partner"))
                .isRefused(403);
        detour.ask(detour.guest.lead(), "request-reschedule", detour.otherDate("partner"))
                .answers(204);
        detour.ask(detour.guest.lead(), "request-reschedule", detour.otherDate("partner"))
                .isRefused(409);
        JsonNode shown = detour.audit.desk.offered(MARTA.email(), "decideReschedule");
        assertThat(shown.path("feePartner").asString()).startsWith("Free: asked on ");
        detour.audit.desk.completes(MARTA.email(), "decideReschedule", Map.of("cause", "partner", "outcome", "agreed"));
        assertThat(detour.audit.state()).isEqualTo("SCHEDULING");
        assertThat(detour.line().path("audit").path("starts").isNull()).isTrue();
        assertThat(detour.waiting()).containsExactly("Propose slots");
        assertThat(detour.api
                        .get(detour.guest.lead(), detour.audit.at("/responses"))
                        .answers(200)
                        .toString())
                .contains("We do.");
        detour.audit.slotIsProposed(11);
        detour.audit.slotIsAgreed();
        assertThat(detour.audit.state()).isEqualTo("PREPARATION");
        assertThat(detour.deeds())
                .contains("Another date asked for", "Another date agreed to", "Agreed date withdrawn");
    }

    @Test
    void a_reminder_that_was_due_is_withdrawn_with_its_date_and_new_ones_follow_the_new_date() {
        detour.scheduled();
        Instant due = detour.due("Complete self-assessment");
        jdbc.sql("update work_item set next_reminder_at = opened_at where audit_id = ? and state = 'OPEN'")
                .param(detour.audit.id)
                .update();
        detour.ask(detour.guest.lead(), "request-reschedule", detour.otherDate("auditor"))
                .answers(204);
        detour.audit.desk.completes(MARTA.email(), "decideReschedule", Map.of("cause", "auditor", "outcome", "agreed"));
        assertThat(jdbc.sql("select count(*) from work_item where audit_id = ? and next_reminder_at is not null"
                                + " and step = 'completeSelfAssessment'")
                        .param(detour.audit.id)
                        .query(Integer.class)
                        .single())
                .isZero();
        LocalDate later = AuditDays.from(detour.audit.day.plusDays(42));
        detour.audit.desk.completes(
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
        detour.audit.slotIsAgreed();
        assertThat(detour.due("Complete self-assessment")).isAfter(due.plus(Duration.ofDays(35)));
    }

    @Test
    void a_third_move_of_the_partner_needs_the_programme_manager() {
        detour.scheduled();
        for (int move = 0; move < 2; move++) {
            detour.ask(detour.guest.lead(), "request-reschedule", detour.otherDate("partner"))
                    .answers(204);
            detour.audit.desk.completes(
                    MARTA.email(), "decideReschedule", Map.of("cause", "partner", "outcome", "agreed"));
            detour.audit.slotIsProposed(9);
            detour.audit.slotIsAgreed();
        }
        detour.ask(detour.guest.lead(), "request-reschedule", detour.otherDate("auditor"))
                .answers(204);
        assertThat(detour.audit
                        .desk
                        .attempts(MARTA.email(), "decideReschedule", Map.of("cause", "partner", "outcome", "agreed"))
                        .isRefused(422)
                        .toString())
                .contains("The partner has moved the date 2 times, as often as it may");
        detour.audit.desk.completes(
                MARTA.email(),
                "decideReschedule",
                Map.of("cause", "partner", "outcome", "refused", "reason", "Ask again as your own wish."));
        detour.ask(detour.guest.lead(), "request-reschedule", detour.otherDate("partner"))
                .answers(204);
        detour.audit.desk.completes(
                HELEN.email(), "decideRescheduleAsManager", Map.of("cause", "partner", "outcome", "agreed"));
        assertThat(detour.audit.state()).isEqualTo("SCHEDULING");
    }

    @Test
    void a_wish_outside_the_window_or_in_the_past_is_refused_and_nothing_changes() {
        assertThat(detour.offered(detour.guest.lead())).doesNotContain("request-reschedule");
        detour.ask(detour.guest.lead(), "request-reschedule", detour.otherDate("partner"))
                .isRefused(409);
        detour.scheduled();
        detour.ask(
                        detour.guest.lead(),
                        "request-reschedule",
                        Map.of(
                                "cause", "partner",
                                "windowFrom", "2031-03-01",
                                "windowTo", "2031-03-05",
                                "reason", "Later."))
                .isRefused(422);
        detour.ask(
                        detour.guest.lead(),
                        "request-reschedule",
                        Map.of(
                                "cause", "partner",
                                "windowFrom", "2020-03-01",
                                "windowTo", "2027-03-05",
                                "reason", "Earlier."))
                .isRefused(422);
        assertThat(detour.waiting()).doesNotContain("Decide reschedule");
    }
}
