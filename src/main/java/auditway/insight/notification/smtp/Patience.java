package auditway.insight.notification.smtp;

import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Limits how long a silent mail server is waited for, unless the installation says so itself. */
final class Patience {

    private static final String MILLISECONDS = "15000";

    private Patience() {}

    static JavaMailSender limited(JavaMailSender sender) {
        if (sender instanceof JavaMailSenderImpl configured) {
            Properties properties = configured.getJavaMailProperties();
            for (String protocol : new String[] {"smtp", "smtps"}) {
                for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                    properties.putIfAbsent("mail." + protocol + "." + wait, MILLISECONDS);
                }
            }
        }
        return sender;
    }
}
