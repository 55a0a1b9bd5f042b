package auditway.insight.notification;

import auditway.platform.web.BaseUrl;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What an installation says about its mail: where links lead, who writes, and whether there is a mail server. */
@Component
public class MailSettings {

    private final String baseUrl;
    private final InternetAddress from;
    private final boolean server;

    @Autowired
    MailSettings(
            BaseUrl baseUrl,
            @Value("${auditway.mail.from:Auditway <auditway@localhost>}") String from,
            @Value("${spring.mail.host:}") String host,
            @Value("${spring.mail.jndi-name:}") String jndi) {
        this(baseUrl.toString(), from, !host.isBlank() || !jndi.isBlank());
    }

    public MailSettings(String baseUrl, String from, boolean server) {
        this.baseUrl = new BaseUrl(baseUrl).toString();
        this.server = server;
        try {
            this.from = new InternetAddress(from, true);
        } catch (AddressException e) {
            throw new IllegalStateException(
                    "auditway.mail.from is \"" + from + "\"; write Name <name@company.example>.", e);
        }
    }

    /** Where people reach this installation, without a slash at the end. */
    public String baseUrl() {
        return baseUrl;
    }

    public InternetAddress from() {
        return from;
    }

    /** Whether mail can leave at all; without a server it is kept. */
    public boolean server() {
        return server;
    }
}
