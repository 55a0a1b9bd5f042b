package auditway.insight.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.insight.notification.Mail;
import auditway.insight.notification.MailKind;
import auditway.insight.notification.Mails;
import auditway.insight.notification.SentMail;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
@Tag("both-databases")
class MailPagesTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Mails mails;

    @Autowired
    Accounts accounts;

    private final String partner = "Partner " + UUID.randomUUID();
    private SentMail mail;

    @BeforeEach
    void writeToJana() {
        Account jana = Persona.JANA.account(accounts);
        mails.queue(new Mail(
                MailKind.GAP_REPORT,
                "test of pages:" + partner,
                new Mail.Recipient(jana.id(), jana.name(), jana.email()),
                null,
                Map.of("partner", partner + " <script>", "auditId", "MSP-2026-014", "url", "http://127.0.0.1/")));
        mail = mails.page(Persona.MARTA.actor(accounts), null, partner, null, 1).get(0);
    }

    private MvcTestResult get(String path, Persona who) {
        return pages.get().uri(path).with(who.signedIn()).exchange();
    }

    @Test
    void mail_without_a_server_is_listed_as_kept() {
        assertThat(get("/mail?words=" + partner.substring("Partner ".length()), Persona.MARTA))
                .hasStatusOk()
                .bodyText()
                .contains("No mail server is set up.", "Not sent", mail.toAddress(), "&lt;script&gt;");
        assertThat(get("/mail?state=sent&words=nothing+like+it", Persona.SAMUEL))
                .hasStatusOk()
                .bodyText()
                .contains("No mail matches");
    }

    @Test
    void a_mail_shows_both_bodies_and_its_html_in_a_frame_that_runs_nothing() {
        assertThat(get(mail.path(), Persona.JANA))
                .hasStatusOk()
                .bodyText()
                .contains("Hello " + mail.toName(), "sandbox=\"allow-popups", mail.path() + "/html")
                .doesNotContain("Correct address");
        MvcTestResult html = get(mail.path() + "/html", Persona.JANA);
        assertThat(html).hasStatusOk().bodyText().contains("&lt;script&gt;").doesNotContain("<script");
        assertThat(html.getResponse().getHeaders("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "sandbox", "frame-ancestors 'self'");
    }

    @Test
    void mail_to_another_person_does_not_exist() {
        assertThat(get(mail.path(), Persona.OLE)).hasStatus(404);
        assertThat(get(mail.path() + "/html", Persona.DAVID)).hasStatus(404);
        assertThat(get("/mail", Persona.OLE)).hasStatusOk().bodyText().doesNotContain(mail.path());
    }

    @Test
    void only_coordinators_and_administrators_care_for_mail() {
        assertThat(pages.post()
                        .uri(mail.path() + "/address")
                        .param("address", "x@y.example")
                        .with(Persona.JANA.signedIn()))
                .hasStatus(403);
        assertThat(pages.post().uri(mail.path() + "/sending").with(Persona.MARTA.signedIn()))
                .hasStatus(409)
                .bodyText()
                .contains("No mail server is set up");
    }

    @Test
    void a_corrected_address_must_be_one() {
        assertThat(pages.post()
                        .uri(mail.path() + "/address")
                        .param("address", "a@b.c, d@e.f")
                        .with(Persona.MARTA.signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("a@b.c, d@e.f", "Enter");
        assertThat(pages.post()
                        .uri(mail.path() + "/address")
                        .param("address", " o.brandt@tecracer.example ")
                        .with(Persona.MARTA.signedIn()))
                .hasStatus3xxRedirection();
        assertThat(mails.get(mail.id(), Persona.MARTA.actor(accounts)).toAddress())
                .isEqualTo("o.brandt@tecracer.example");
    }

    @Test
    void a_mail_goes_to_its_readers_address_or_a_colleagues_and_nowhere_else() {
        assertThat(pages.post()
                        .uri(mail.path() + "/address")
                        .param("address", "someone@elsewhere.example")
                        .with(Persona.MARTA.signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("colleague&#39;s at the same partner");
        assertThat(pages.post()
                        .uri(mail.path() + "/address")
                        .param("address", "o.brandt@tecracer.example")
                        .with(Persona.SAMUEL.signedIn()))
                .hasStatus(403);
    }

    @Test
    void administrators_see_envelopes_and_no_words() {
        assertThat(get(mail.path(), Persona.SAMUEL))
                .hasStatusOk()
                .bodyText()
                .contains(mail.toAddress(), mail.kind().title(), "you see how it was sent")
                .doesNotContain(mail.subject(), "Hello " + mail.toName());
        assertThat(get(mail.path() + "/html", Persona.SAMUEL)).hasStatus(403);
        assertThat(get("/mail", Persona.SAMUEL)).hasStatusOk().bodyText().doesNotContain(mail.subject());
        assertThat(pages.get().uri("/api/v1/mails/{id}", mail.id()).with(Persona.SAMUEL.basic()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(mail.subject());
        assertThat(get("/mail?words=" + mail.subject().substring(0, 12).replace(" ", "+"), Persona.SAMUEL))
                .bodyText()
                .contains("No mail matches");
    }

    @Test
    void people_mute_reminders_and_digests_for_themselves() {
        assertThat(get("/settings", Persona.OLE)).hasStatusOk().bodyText().contains("My mail", "/settings/mail");
        assertThat(get("/settings/mail", Persona.OLE)).hasStatusOk().bodyText().contains("Mute reminders and digests");
        assertThat(pages.post().uri("/settings/mail").param("muted", "true").with(Persona.OLE.signedIn()))
                .hasStatus3xxRedirection();
        assertThat(get("/settings/mail", Persona.OLE)).bodyText().contains("Send me reminders and digests");
        assertThat(get("/settings/mail", Persona.JANA)).bodyText().contains("Mute reminders and digests");
        assertThat(pages.put()
                        .uri("/api/v1/me/mail")
                        .secure(true)
                        .contentType("application/json")
                        .content("{\"muted\": false}")
                        .with(Persona.OLE.basic()))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("{\"muted\": false}");
        assertThat(get("/settings/mail", Persona.OLE)).bodyText().contains("Mute reminders and digests");
    }
}
