package auditway.insight.notification.occasion;

import auditway.catalogue.roster.Absence;
import auditway.catalogue.roster.AbsenceRecorded;
import auditway.catalogue.roster.Missing;
import auditway.insight.notification.Mail;
import auditway.insight.notification.MailKind;
import auditway.insight.notification.MailSettings;
import auditway.insight.notification.Mails;
import auditway.platform.people.Accounts;
import auditway.platform.people.Role;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the coordinators once of an absence that meets an agreed audit day or open work. */
@Component
class AbsenceMails {

    private final Mails mails;
    private final Accounts accounts;
    private final Missing missing;
    private final MailSettings settings;

    AbsenceMails(Mails mails, Accounts accounts, Missing missing, MailSettings settings) {
        this.mails = mails;
        this.accounts = accounts;
        this.missing = missing;
        this.settings = settings;
    }

    @EventListener
    @Transactional
    void on(AbsenceRecorded event) {
        Absence absence = event.absence();
        List<Missing.Note> notes = missing.by(absence);
        if (notes.isEmpty()) {
            return;
        }
        List<String> sentences = Stream.concat(
                        notes.stream().map(Missing.Note::sentence),
                        Stream.of("Replace them, move the day, or name a substitute for these days in the roster."))
                .toList();
        accounts.withRole(Role.COORDINATOR).stream()
                .filter(coordinator -> !coordinator.id().equals(absence.accountId()))
                .forEach(coordinator -> mails.queue(new Mail(
                        MailKind.NOTICE,
                        "absence:" + absence.id() + ":" + coordinator.id(),
                        Recipients.of(coordinator),
                        null,
                        Map.of(
                                "heading",
                                absence.name() + " is away " + absence.days(),
                                "sentences",
                                sentences,
                                "url",
                                settings.baseUrl() + "/roster/" + absence.accountId()))));
    }
}
