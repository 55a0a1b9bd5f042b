package auditway.walks;

import static auditway.Persona.DAVID;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Chromium;
import auditway.platform.calendar.SettableClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A whole audit on the pages, by one person for each role, from request to closed. */
@ApplicationTest
@Tag("walk")
class AuditOnPagesTests {

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

    @Test
    void an_audit_goes_from_request_to_closed_report() {
        Cast cast = new Cast(CHROMIUM, port, clock, jdbc);
        AuditOnPages audit = AuditOnPages.requested(cast, PartnerOnPages.in(context), clock);
        audit.lacksPrerequisitesFirst();
        audit.isAccepted();
        audit.teamIsEngaged();
        audit.slotIsProposed(9);
        audit.slotIsCountered(10);
        audit.slotIsProposed(10);
        audit.logisticsAreConfirmed();
        audit.meetingsAreKeptBy(audit.partner.lead());
        audit.isPrepared();
        audit.isNotReadyFirst();
        audit.isReady();
        audit.isOpened();
        audit.isAssessed("1.1", "1.2");
        audit.closingMeetingIsHeld();
        GapsOnPages gaps = new GapsOnPages(audit);
        gaps.areReported();
        gaps.areDisputedToTheSecondInstance();
        audit.everyTabIsOpenedBy(MARTA.email(), DAVID.email(), audit.partner.lead());
        gaps.areClosedAfterOneReturn();
        audit.gapReviewIsHeld();
        audit.fileIsReturnedFirst();
        audit.isDecided("PASS");
        audit.factsAreCorrectedFirst();
        audit.isClosed();
        audit.reportsAreReadBy(MARTA);
        audit.everyTabIsOpenedBy(MARTA.email(), DAVID.email(), audit.partner.lead(), audit.partner.hand());
        assertThat(cast.troubles()).isEmpty();
    }
}
