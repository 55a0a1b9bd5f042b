package auditway.insight.notification.occasion;

import auditway.catalogue.roster.SubstituteNamed;
import auditway.catalogue.roster.Substitution;
import auditway.insight.notification.Mail;
import auditway.insight.notification.MailKind;
import auditway.insight.notification.MailSettings;
import auditway.insight.notification.Mails;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells a person that they stand in for a colleague. */
@Component
class SubstituteMails {

    private static final String INDEPENDENCE =
            "You open the audits in which you take their place, with everything they see there,"
                    + " until these days are over, but none of a partner for whom you declared paid advice or were replaced. If you have"
                    + " another interest in one of the partners, or advised one and were not asked yet, leave that work and tell the"
                    + " coordinator.";

    private final Mails mails;
    private final Accounts accounts;
    private final MailSettings settings;

    SubstituteMails(Mails mails, Accounts accounts, MailSettings settings) {
        this.mails = mails;
        this.accounts = accounts;
        this.settings = settings;
    }

    @EventListener
    @Transactional
    void on(SubstituteNamed event) {
        Substitution named = event.substitution();
        accounts.find(named.substituteId())
                .filter(Account::active)
                .ifPresent(to -> mails.queue(new Mail(
                        MailKind.NOTICE,
                        "substitute:" + named.id(),
                        Recipients.of(to),
                        null,
                        Map.of(
                                "heading",
                                "You stand in for " + named.name(),
                                "sentences",
                                Stream.of(
                                                "You stand in for %s %s.".formatted(named.name(), named.days()),
                                                "During these days their open work that you may do is in your list,"
                                                        + " marked as theirs.",
                                                event.left().orElse(""),
                                                to.organisationId() == null ? INDEPENDENCE : "")
                                        .filter(sentence -> !sentence.isEmpty())
                                        .toList(),
                                "url",
                                settings.baseUrl() + "/work"))));
    }
}
