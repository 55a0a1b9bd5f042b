package auditway.insight.notification.smtp;

import biweekly.Biweekly;
import biweekly.ICalendar;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What is read out of a mail that arrived. */
final class ArrivedMail {

    private ArrivedMail() {}

    static String to(MimeMessage mail) {
        try {
            return ((InternetAddress) mail.getAllRecipients()[0]).getAddress();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<BodyPart> parts(Object content) throws Exception {
        MimeMultipart whole = (MimeMultipart) content;
        List<BodyPart> parts = new ArrayList<>();
        for (int at = 0; at < whole.getCount(); at++) {
            parts.add(whole.getBodyPart(at));
        }
        return parts;
    }

    static String text(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** The calendar entry among the alternatives. */
    static ICalendar calendar(MimeMessage message) {
        try {
            BodyPart entry =
                    parts(parts(message.getContent()).get(0).getContent()).get(2);
            return Biweekly.parse(text(entry)).first();
        } catch (Exception e) {
            throw new IllegalStateException("No invitation in this mail.", e);
        }
    }
}
