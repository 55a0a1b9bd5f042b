package auditway.insight.notification.smtp;

import auditway.insight.notification.MailSettings;
import auditway.insight.notification.Outbox;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A real mail server that can be taken away and brought back on its port, and the postman who goes there. */
public final class Carrier {

    private final int port = freePort();
    private final GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    private final Postman postman;

    public Carrier(Outbox outbox, MailSettings settings, Clock clock) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        this.postman = new Postman(outbox, sender, settings, clock);
    }

    public void bringServer() {
        server.start();
    }

    public void takeServerAway() {
        server.stop();
    }

    /** The postman goes once with all that is due. */
    public void go() {
        postman.sendDue();
    }

    /** All that ever arrived since the server was brought. */
    public List<MimeMessage> arrived() {
        return List.of(server.getReceivedMessages());
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
