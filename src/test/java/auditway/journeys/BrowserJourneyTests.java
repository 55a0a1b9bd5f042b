package auditway.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.audit.AuditStates;
import auditway.calendar.SettableClock;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The whole audit of tecRacer on the pages, by one person for each role, from request to closed. */
@ApplicationTest
class BrowserJourneyTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private SettableClock clock;

    @Autowired
    private JdbcClient jdbc;

    /** A partner has one audit of an edition at a time; those that other tests began are over. */
    @BeforeEach
    void nothing_is_under_way_at_the_partner() {
        AuditStates.endAllOf(jdbc, "tecracer");
    }

    @Test
    void an_audit_goes_from_request_to_closed_report() {
        Cast cast = new Cast(CHROMIUM, "http://127.0.0.1:" + port);
        AuditInBrowser audit = AuditInBrowser.requested(cast, clock);
        audit.isAccepted();
        audit.teamIsEngaged();
        audit.isScheduled();
        audit.isPrepared(new Api(port));
        audit.isHeld("8.1", "The policies were last revised in June 2024.");
        audit.gap().isReported("8.1");
        audit.isSeenOnItsDiagram();
        audit.gap().isClosedAfterOneReturn();
        audit.isDecided();
        byte[] report = audit.isClosedWithItsReport();
        assertThat(new String(report, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        assertThat(cast.troubles()).isEmpty();
    }
}
