package auditway.insight.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.insight.notification.MailFixture;
import auditway.insight.notification.MailState;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostmanTests {

    private final MailFixture house = new MailFixture(true);
    private final int port = freePort();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    private final Postman postman = new Postman(house.outbox, sender(), house.settings, house.clock);

    private static int freePort() {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return sender;
    }

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    @Test
    void a_mail_arrives_once_as_text_and_as_html() throws Exception {
        house.queue(MailFixture.mail("a"));
        postman.sendDue();
        postman.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(message.getSubject()).isEqualTo("Gap report issued: tecRacer, MSP-2026-014");
        assertThat(message.getFrom()[0].toString()).isEqualTo("Auditway <auditway@programme.example>");
        assertThat(message.getAllRecipients())
                .extracting(Address::toString)
                .containsExactly("Jana Kruse <j.kruse@tecracer.example>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        String raw = GreenMailUtil.getWholeMessage(message);
        assertThat(raw).contains("multipart/alternative", "text/plain;", "text/html;");
        assertThat(house.state("a")).isEqualTo(MailState.SENT);
    }

    @Test
    void a_mail_waits_while_the_server_is_down_and_arrives_when_it_is_back() {
        server.stop();
        house.queue(MailFixture.mail("a"));
        postman.sendDue();
        assertThat(house.state("a")).isEqualTo(MailState.PENDING);
        assertThat(house.column("last_error", "a")).startsWith("The mail server cannot be reached");
        server.start();
        postman.sendDue();
        assertThat(server.getReceivedMessages()).isEmpty();
        house.clock.advance(Duration.ofMinutes(1));
        postman.sendDue();
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(house.state("a")).isEqualTo(MailState.SENT);
    }

    @Test
    void after_six_tries_a_mail_has_failed() {
        server.stop();
        house.queue(MailFixture.mail("a"));
        for (Duration wait : java.util.List.of(
                Duration.ZERO,
                Duration.ofMinutes(1),
                Duration.ofMinutes(5),
                Duration.ofMinutes(30),
                Duration.ofHours(2))) {
            house.clock.advance(wait);
            postman.sendDue();
        }
        assertThat(house.state("a")).isEqualTo(MailState.PENDING);
        house.clock.advance(Duration.ofHours(8));
        postman.sendDue();
        assertThat(house.state("a")).isEqualTo(MailState.FAILED);
        assertThat(house.column("attempts", "a")).isEqualTo("6");
    }

    @Test
    void what_a_user_typed_never_becomes_a_header() throws Exception {
        house.queue(MailFixture.mail(
                "a",
                "Jana\r\nBcc: evil@x.example",
                "j.kruse@tecracer.example",
                "tec\r\nBcc: evil@x.example\r\n\r\nRacer"));
        postman.sendDue();
        MimeMessage message = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(message.getHeader("Bcc")).isNull();
        assertThat(message.getAllRecipients()).hasSize(1);
        assertThat(message.getSubject()).startsWith("Gap report issued: tec");
    }

    @Test
    void an_address_that_is_none_fails_at_once_and_holds_up_nobody() {
        house.queue(MailFixture.mail("a", "Nobody", "no address, b@x.example", "tecRacer"));
        house.queue(MailFixture.mail("b"));
        postman.sendDue();
        assertThat(house.state("a")).isEqualTo(MailState.FAILED);
        assertThat(house.state("b")).isEqualTo(MailState.SENT);
    }
}
