package auditway.insight.notification.smtp;

import auditway.insight.notification.Attachment;
import auditway.insight.notification.CalendarPart;
import auditway.insight.notification.MailSettings;
import auditway.insight.notification.Outbox.Parcel;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.springframework.mail.javamail.JavaMailSender;

/**
 * Puts a mail into the form it travels in: text, HTML and an entry for the calendar as alternatives, files beside them, addresses
 * checked, its own unchanging Message-ID.
 */
final class Envelope {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String INVITATION = "invite.ics";

    private final MailSettings settings;

    Envelope(MailSettings settings) {
        this.settings = settings;
    }

    MimeMessage of(Parcel parcel, JavaMailSender sender) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = sender.createMimeMessage();
        InternetAddress to = new InternetAddress(parcel.toAddress(), true);
        to.setPersonal(parcel.toName(), UTF_8);
        message.setFrom(settings.from());
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(parcel.subject(), UTF_8);
        message.setSentDate(Date.from(parcel.createdAt()));
        message.setContent(content(parcel));
        message.setHeader("Message-ID", "<" + parcel.id() + "@" + domain() + ">");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        return message;
    }

    private static Multipart content(Parcel parcel) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(part(parcel.text(), "text/plain; charset=UTF-8"));
        alternatives.addBodyPart(part(parcel.html(), "text/html; charset=UTF-8"));
        List<BodyPart> files = new ArrayList<>();
        CalendarPart calendar = parcel.calendar();
        if (calendar != null) {
            alternatives.addBodyPart(
                    part(calendar.text(), "text/calendar; charset=UTF-8; method=" + calendar.method()));
            byte[] content = calendar.text().getBytes(StandardCharsets.UTF_8);
            files.add(file(new Attachment(INVITATION, "application/ics", content)));
        }
        Attachment file = parcel.attachment();
        if (file != null) {
            files.add(file(file));
        }
        return files.isEmpty() ? alternatives : withFiles(alternatives, files);
    }

    private static Multipart withFiles(Multipart alternatives, List<BodyPart> files) throws MessagingException {
        MimeMultipart whole = new MimeMultipart("mixed");
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(alternatives);
        whole.addBodyPart(first);
        for (BodyPart file : files) {
            whole.addBodyPart(file);
        }
        return whole;
    }

    private static BodyPart part(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(content.getBytes(StandardCharsets.UTF_8), type)));
        part.setHeader("Content-Type", type);
        return part;
    }

    private static BodyPart file(Attachment file) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.type())));
        part.setDisposition(Part.ATTACHMENT);
        part.setFileName(file.name());
        return part;
    }

    private String domain() {
        String address = settings.from().getAddress();
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
