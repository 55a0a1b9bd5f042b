package auditway.walks;

import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Chromium;
import auditway.cycle.DesignatedPartner;
import auditway.platform.calendar.SettableClock;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows a decision: its appeal, a re-audit, the year's review and what happens to a designation, on the pages. */
@ApplicationTest
@Tag("walk")
class CycleOnPagesTests {

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

    @BeforeEach
    void nobody_is_there_yet() {
        cast = new Cast(CHROMIUM, port, clock, jdbc);
    }

    @Test
    void a_decision_is_appealed_and_heard_and_the_failed_controls_are_audited_again() {
        DesignatedPartner partner = DesignatedPartner.failed(context, "1.2");
        asks(partner, lead(partner), "/audits/" + partner.audit.id, "request-appeal", form -> {});
        cast.does(partner.audit.id, MARTA, "Appoint appeal panel", form -> form.picks("chair", "Helen"));
        cast.does(partner.audit.id, HELEN, "Hear appeal", form -> form.chooses("outcome", "upheld"));
        asks(partner, lead(partner), "/audits/" + partner.audit.id, "request-reaudit", form -> {});
        sawNothingWrong();
    }

    @Test
    void the_year_is_stated_and_reviewed() {
        DesignatedPartner partner = DesignatedPartner.passed(context);
        partner.passes("nextDateReached");
        cast.does(partner.audit.id, lead(partner), "State performance", form -> {});
        cast.does(partner.audit.id, HELEN, "Review performance", form -> form.chooses("outcome", "accepted"));
        sawNothingWrong();
    }

    @Test
    void a_designation_is_suspended_and_reinstated_both_ways_then_revoked() {
        DesignatedPartner partner = DesignatedPartner.passed(context);
        String page = "/partners/" + partner.id;
        asks(partner, HELEN.email(), page, "suspend-designation", form -> {});
        cast.does(partner.audit.id, HELEN, "Decide on suspension", form -> form.chooses("outcome", "reinstated"));
        asks(partner, HELEN.email(), page, "suspend-designation", form -> {});
        asks(partner, HELEN.email(), page, "reinstate-designation", form -> {});
        asks(partner, HELEN.email(), page, "revoke-designation", form -> {});
        sawNothingWrong();
    }

    @Test
    void a_partner_gives_its_designation_back() {
        DesignatedPartner partner = DesignatedPartner.passed(context);
        asks(partner, lead(partner), "/partners/" + partner.id, "withdraw-designation", form -> {});
        sawNothingWrong();
    }

    private static String lead(DesignatedPartner partner) {
        return "lead@" + partner.id + ".example";
    }

    private void asks(DesignatedPartner partner, String who, String page, String requests, Consumer<WorkForm> answers) {
        cast.asks(partner.audit.id, who, page, requests, answers);
    }

    private void sawNothingWrong() {
        assertThat(cast.troubles()).isEmpty();
    }
}
