package auditway.insight.notification;

import static auditway.Persona.DAVID;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.insight.notification.smtp.Carrier;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A mail to oneself shows whether mail arrives. */
@ApplicationTest
class TrialMailTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    Trail trail;

    @Test
    void the_test_mail_arrives_at_the_address_of_the_one_who_asked() throws Exception {
        MailFixture mail = new MailFixture(true);
        Carrier carrier = new Carrier(mail.outbox, mail.settings, mail.clock);
        carrier.bringServer();
        try {
            Actor marta = MARTA.actor(accounts);
            mail.transaction.executeWithoutResult(status -> care(mail).sendTest(marta));
            carrier.go();

            MimeMessage arrived = carrier.arrived().get(0);
            assertThat(arrived.getSubject()).isEqualTo("Test mail from Auditway");
            assertThat(arrived.getAllRecipients()[0].toString()).contains(MARTA.email());
            assertThatThrownBy(() -> care(mail).sendTest(DAVID.actor(accounts))).isInstanceOf(NotYours.class);
            assertThat(carrier.arrived()).hasSize(1);
        } finally {
            carrier.takeServerAway();
        }
    }

    @Test
    void without_a_mail_server_the_page_says_what_to_do() {
        assertThat(pages.post().uri("/mail/test").with(MARTA.signedIn()))
                .hasStatus(409)
                .bodyText()
                .contains("No mail server is set up; set spring.mail.host");
        assertThat(pages.post().uri("/mail/test").with(DAVID.signedIn()))
                .hasStatus(403)
                .bodyText()
                .contains("Only coordinators and administrators send test mails");
    }

    private MailCare care(MailFixture mail) {
        return new MailCare(
                new MailRows(mail.jdbc), mail.mails, mail.settings, accounts, trail, event -> {}, mail.clock);
    }
}
