package auditway.walks;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.AuditDays;
import auditway.Chromium;
import auditway.ReportedGaps;
import auditway.followup.actionitem.ActionItem;
import auditway.platform.calendar.SettableClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** More time, a waiver or another owner for an action item, asked for and decided on the pages. */
@ApplicationTest
@Tag("walk")
class ReliefOnPagesTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    private Cast cast;
    private ReportedGaps gaps;

    @BeforeEach
    void two_gaps_are_reported() {
        cast = new Cast(CHROMIUM, port, clock, jdbc);
        gaps = ReportedGaps.of(context);
    }

    @Test
    void more_time_is_given_by_the_lead_auditor_and_much_more_by_the_programme_manager() {
        asks(gaps.mandatory(), "request-extension", form -> form.writes("days", "3"));
        cast.does(
                gaps.audit.id,
                DAVID,
                "Decide extension",
                form -> form.chooses("outcome", "granted").writes("days", "3"));
        asks(gaps.scoreImpacting(), "request-extension", form -> form.writes("days", "30"));
        cast.does(gaps.audit.id, HELEN, "Decide long extension", form -> form.chooses("outcome", "refused"));
        assertThat(cast.troubles()).isEmpty();
    }

    @Test
    void an_item_is_waived_and_another_one_given_to_a_colleague() {
        gaps.plans(gaps.mandatory());
        asks(gaps.mandatory(), "reassign-item", form -> form.picks("owner", "Ole Brandt"));
        asks(
                gaps.scoreImpacting(),
                "request-waiver",
                form -> form.writes(
                        "until", cast.of(JANA).now().toLocalDate().plusDays(60).toString()));
        cast.does(
                gaps.audit.id,
                HELEN,
                "Decide waiver",
                form -> form.chooses("outcome", "granted")
                        .writes(
                                "until",
                                cast.of(HELEN).now().toLocalDate().plusDays(60).toString()));
        assertThat(cast.troubles()).isEmpty();
    }

    @Test
    void a_gap_review_whose_day_is_over_while_items_are_open_is_moved() {
        LocalDate day = AuditDays.ahead(clock, 5);
        gaps.reviewIsBooked(day.atTime(10, 0));
        gaps.starts("action-closure");
        gaps.passes(
                clock,
                gaps.audit.id,
                "Gap review not held",
                day.plusDays(1).atStartOfDay(ZoneId.of("Europe/Berlin")).toInstant());
        cast.does(
                gaps.audit.id,
                MARTA,
                "Move gap review",
                form -> form.writes(
                        "startsAt", AuditDays.ahead(clock, 5).atTime(10, 0).toString()));
        assertThat(cast.troubles()).isEmpty();
    }

    private void asks(ActionItem item, String requests, Consumer<WorkForm> answers) {
        cast.asks(gaps.audit.id, JANA.email(), "/action-items/" + item.id(), requests, answers);
    }
}
