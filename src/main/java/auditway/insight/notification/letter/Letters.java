package auditway.insight.notification.letter;

import auditway.insight.notification.MailKind;
import auditway.insight.notification.MailSettings;
import auditway.platform.author.AuthorFiles;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IContext;
import org.thymeleaf.exceptions.TemplateEngineException;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Writes letters from {@code config/mail/<kind>.html} and {@code .txt}; a template that an installation has broken is
 * logged, and the delivered one is used instead.
 */
@Component
public class Letters {

    private static final Logger log = LoggerFactory.getLogger(Letters.class);
    private static final String SUBJECT = "Subject:";

    private final MailSettings settings;
    private final SpringTemplateEngine own;
    private final SpringTemplateEngine delivered;

    /** A mail in full: its subject, and the same content twice. */
    public record Letter(String subject, String text, String html) {}

    @Autowired
    public Letters(MailSettings settings, AuthorFiles authors) {
        this.settings = settings;
        this.own = MailTemplates.of(authors.beside("config/mail"));
        this.delivered = MailTemplates.delivered();
    }

    public Letter write(MailKind kind, String toName, Map<String, Object> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("to", toName);
        all.put("baseUrl", settings.baseUrl());
        Context context = new Context(Locale.UK, all);
        try {
            return write(own, kind, context);
        } catch (TemplateEngineException | IllegalStateException e) {
            log.error(
                    "A template of {} in config/mail is broken; the delivered one is used until it is mended.",
                    kind,
                    e);
            return write(delivered, kind, context);
        }
    }

    private static Letter write(SpringTemplateEngine templates, MailKind kind, IContext context) {
        String text = templates.process(kind.template() + ".txt", context);
        int end = text.indexOf('\n');
        if (!text.startsWith(SUBJECT) || end < 0) {
            throw new IllegalStateException(
                    kind.template() + ".txt must begin with a line \"Subject: ...\" and go on below it.");
        }
        String subject = OneLine.of(text.substring(SUBJECT.length(), end));
        String html = templates.process(kind.template() + ".html", context);
        return new Letter(subject, Paragraphs.wrap(text.substring(end + 1)), html);
    }
}
