package auditway.insight.notification.smtp;

import auditway.insight.notification.MailSettings;
import auditway.insight.notification.Outbox;
import auditway.insight.notification.Outbox.Parcel;
import jakarta.mail.MessagingException;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Carries due mail to the mail server, one after the other. */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);
    private static final int ROUND = 10;

    private final Outbox outbox;
    private final @Nullable JavaMailSender sender;
    private final Envelope envelope;
    private final Clock clock;

    @Autowired
    Postman(Outbox outbox, ObjectProvider<JavaMailSender> senders, MailSettings settings, Clock clock) {
        this(outbox, settings.server() ? senders.getIfAvailable() : null, settings, clock);
    }

    Postman(Outbox outbox, @Nullable JavaMailSender sender, MailSettings settings, Clock clock) {
        this.outbox = outbox;
        this.sender = sender == null ? null : Patience.limited(sender);
        this.envelope = new Envelope(settings);
        this.clock = clock;
    }

    /** Sends everything that is due; without a mail server nothing ever is. */
    synchronized void sendDue() {
        if (sender == null) {
            return;
        }
        List<Parcel> round;
        do {
            round = outbox.take(ROUND);
            for (Parcel parcel : round) {
                send(parcel, sender);
            }
        } while (!round.isEmpty());
    }

    private void send(Parcel parcel, JavaMailSender to) {
        try {
            to.send(envelope.of(parcel, to));
        } catch (MailException | MessagingException | UnsupportedEncodingException e) {
            Failure failure = Failure.of(e);
            Instant next = failure.forGood() ? null : RetryPlan.after(parcel.attempt(), clock.instant());
            log.warn("Mail {} failed on try {}: {}", parcel.id(), parcel.attempt(), failure.why());
            outbox.failed(parcel.id(), failure.why(), next);
            return;
        }
        outbox.sent(parcel.id());
    }
}
