package auditway.insight.notification.occasion;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.request.Told;
import auditway.insight.notification.Mail;
import auditway.insight.notification.MailKind;
import auditway.insight.notification.MailSettings;
import auditway.insight.notification.Mails;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to those concerned about what happened beside an audit's way. */
@Component
class Notices {

    private final Mails mails;
    private final Accounts accounts;
    private final AuditDirectory audits;
    private final MailSettings settings;

    Notices(Mails mails, Accounts accounts, AuditDirectory audits, MailSettings settings) {
        this.mails = mails;
        this.accounts = accounts;
        this.audits = audits;
        this.settings = settings;
    }

    @EventListener
    @Transactional
    void on(Told news) {
        AuditSummary audit = audits.get(news.auditId());
        Map<String, Object> values = Map.of(
                "heading", news.heading(),
                "sentences", news.sentences(),
                "partner", audit.partner(),
                "auditId", audit.id(),
                "url", settings.baseUrl() + news.path());
        news.accountIds().stream()
                .flatMap(id -> accounts.find(id).stream())
                .filter(Account::active)
                .forEach(to -> mails.queue(new Mail(
                        MailKind.NOTICE, news.reason() + ":" + to.id(), Recipients.of(to), audit.id(), values)));
    }
}
