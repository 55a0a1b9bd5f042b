package auditway.notification.smtp;

import auditway.notification.Attachment;
import auditway.notification.MailSettings;
import auditway.notification.Outbox.Parcel;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Puts a mail into the form it travels in: text and HTML side by side, addresses checked, its own unchanging Message-ID. */
final class Envelope {

    private final MailSettings settings;

    Envelope(MailSettings settings) {
        this.settings = settings;
    }

    MimeMessage of(Parcel parcel, JavaMailSender sender) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper mail = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        InternetAddress to = new InternetAddress(parcel.toAddress(), true);
        to.setPersonal(parcel.toName(), StandardCharsets.UTF_8.name());
        mail.setFrom(settings.from());
        mail.setTo(to);
        mail.setSubject(parcel.subject());
        mail.setSentDate(Date.from(parcel.createdAt()));
        mail.setText(parcel.text(), parcel.html());
        Attachment file = parcel.attachment();
        if (file != null) {
            mail.addAttachment(file.name(), new ByteArrayResource(file.content()), file.type());
        }
        message.setHeader("Message-ID", "<" + parcel.id() + "@" + domain() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        return message;
    }

    private String domain() {
        String address = settings.from().getAddress();
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
