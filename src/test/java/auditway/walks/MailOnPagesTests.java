package auditway.walks;

import static auditway.Persona.HELEN;
import static auditway.Persona.SAMUEL;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Chromium;
import auditway.platform.calendar.SettableClock;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mail on its pages: read, sent again, tried out, and the inbox rebuilt. */
@ApplicationTest
@Tag("walk")
class MailOnPagesTests {

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
    void an_administrator_sees_to_mail_and_rebuilds_the_inbox() {
        Shortcut.scheduled(context);
        Visitor samuel = cast.of(SAMUEL);
        samuel.opens("/settings/inbox");
        samuel.form().isSent();
        samuel.looks();
        samuel.opens("/trail");
        samuel.form("/trail/verification").isSent();
        samuel.looks();
        assertThat(samuel.page.locator("main")).containsText("What belongs to no audit");
        samuel.opens("/mail");
        Locator first = samuel.page.locator("main a[href^='/mail/']").first();
        assertThat(first).isVisible();
        samuel.opens(String.valueOf(first.getAttribute("href")));
        sawNothingWrong();
    }

    @Test
    void a_programme_manager_verifies_the_trail_of_an_audit() {
        Shortcut.scheduled(context);
        String audit = jdbc.sql("select max(id) from audit").query(String.class).single();
        Visitor helen = cast.of(HELEN);
        helen.opens("/audits/" + audit + "/timeline");
        helen.form("/timeline/verification").isSent();
        helen.looks();
        assertThat(helen.page.locator("body")).containsText("none is missing");
        sawNothingWrong();
    }

    @Test
    void a_mail_that_could_not_be_sent_gets_its_address_corrected() {
        Shortcut.scheduled(context);
        jdbc.sql("update mail set state = 'FAILED' where id = (select max(id) from mail)")
                .update();
        Visitor helen = cast.of(HELEN);
        helen.opens("/mail?state=failed");
        helen.opens(helen.paths("main a[href^='/mail/']").get(0));
        helen.form("/address").isSent();
        helen.looks();
        sawNothingWrong();
    }

    @Test
    void a_person_reads_a_mail_they_were_sent() {
        Shortcut.scheduled(context);
        Visitor helen = cast.of(HELEN);
        helen.opens("/mail");
        helen.opens(helen.paths("main a[href^='/mail/']").get(0));
        assertThat(helen.page.frameLocator("main iframe").locator("body")).containsText("Sent by Auditway");
        sawNothingWrong();
    }

    private void sawNothingWrong() {
        assertThat(cast.troubles()).isEmpty();
    }
}
