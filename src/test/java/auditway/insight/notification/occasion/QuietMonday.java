package auditway.insight.notification.occasion;

import auditway.Persona;
import auditway.audit.audit.AuditRequests;
import auditway.audit.audit.AuditRequests.RequestAudit;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.insight.notification.Mails;
import auditway.insight.notification.SentMail;
import auditway.platform.calendar.SettableClock;
import auditway.platform.inbox.Reminding;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A Monday on which nothing was told yet and nothing is due; the check of prerequisites of audits requested then falls due on Monday
 * 8 March, 18:00 in Berlin.
 */
final class QuietMonday {

    private static final Instant MONDAY = Instant.parse("2027-03-01T09:00:00Z");

    private final ApplicationContext context;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final Mails mails;

    private QuietMonday(ApplicationContext context) {
        this.context = context;
        this.clock = context.getBean(SettableClock.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.mails = context.getBean(Mails.class);
    }

    static QuietMonday of(ApplicationContext context) {
        QuietMonday monday = new QuietMonday(context);
        monday.clock.set(MONDAY);
        monday.jdbc.sql("update work_item set next_reminder_at = null").update();
        monday.jdbc.sql("delete from digest_entry").update();
        monday.jdbc.sql("delete from mail_habit").update();
        monday.forgetMail();
        return monday;
    }

    void isOver() {
        jdbc.sql("delete from mail_habit").update();
        forgetMail();
        clock.release();
    }

    String requestedAudit() {
        String id = "mail-" + UUID.randomUUID().toString().substring(0, 8);
        context.getBean(Organisations.class)
                .add(new Organisation(id, "Partner " + id, "", "", "DE", ZoneId.of("Europe/Berlin"), Set.of()));
        LocalDate soon = LocalDate.now(clock.withZone(ZoneId.of("UTC"))).plusDays(60);
        return context.getBean(AuditRequests.class)
                .request(
                        new RequestAudit(id, "aws-msp-2017", "remote", null, soon, soon.plusDays(10), null),
                        actor(Persona.MARTA));
    }

    Actor actor(Persona who) {
        return who.actor(context.getBean(Accounts.class));
    }

    /** Mail to a person since this Monday, newest first. */
    List<SentMail> to(Persona who) {
        return mails.page(actor(Persona.MARTA), null, "", null, Integer.MAX_VALUE).stream()
                .filter(mail -> actor(who).accountId().equals(mail.toAccount()))
                .filter(mail -> !mail.createdAt().isBefore(MONDAY)
                        && mail.createdAt().isBefore(MONDAY.plus(Duration.ofDays(90))))
                .toList();
    }

    String text(SentMail mail) {
        return mails.text(mail.id(), actor(Persona.MARTA));
    }

    /** A round of reminding at a moment. */
    void roundAt(String moment) {
        clock.set(Instant.parse(moment));
        context.getBean(Reminding.class).send();
    }

    void forgetMail() {
        jdbc.sql("delete from mail where created_at >= :monday and created_at < :later")
                .param("monday", MONDAY.atOffset(ZoneOffset.UTC))
                .param("later", MONDAY.plus(Duration.ofDays(90)).atOffset(ZoneOffset.UTC))
                .update();
    }
}
