package auditway.insight.notification;

import auditway.TestDatabase;
import auditway.insight.notification.letter.Letters;
import auditway.platform.author.AuthorFiles;
import auditway.platform.calendar.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The mail tables of a database of its own, with a clock that stands still. */
public final class MailFixture {

    public final SettableClock clock = new SettableClock();
    public final MailSettings settings;
    public final Outbox outbox;
    public final JdbcClient jdbc;
    final TransactionTemplate transaction;
    public final Mails mails;

    public MailFixture(boolean server) {
        DataSource database = TestDatabase.migrated();
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        this.settings = new MailSettings("https://audits.example/", "Auditway <auditway@programme.example>", server);
        MailRows rows = new MailRows(jdbc);
        this.outbox = new Outbox(rows, clock);
        this.mails = new Mails(
                rows, new MailLists(jdbc), new Letters(settings, new AuthorFiles(".")), settings, event -> {}, clock);
        clock.set(Instant.parse("2026-11-23T08:00:00Z"));
    }

    /** A gap report to Jana Kruse. */
    public static Mail mail(String reason) {
        return mail(reason, "Jana Kruse", "j.kruse@tecracer.example", "tecRacer");
    }

    public static Mail mail(String reason, String name, String address, String partner) {
        return new Mail(
                MailKind.GAP_REPORT,
                reason,
                new Mail.Recipient("account-of-jana", name, address),
                "MSP-2026-014",
                Map.of(
                        "partner",
                        partner,
                        "auditId",
                        "MSP-2026-014",
                        "url",
                        settingsUrl() + "/audits/MSP-2026-014/findings"));
    }

    private static String settingsUrl() {
        return "https://audits.example";
    }

    public boolean queue(Mail mail) {
        return Boolean.TRUE.equals(transaction.execute(status -> mails.queue(mail)));
    }

    /** Takes in a transaction, as the application does. */
    public List<Outbox.Parcel> take(int atMost) {
        return transaction.execute(status -> outbox.take(atMost));
    }

    public MailState state(String reason) {
        return MailState.valueOf(column("state", reason));
    }

    public String column(String column, String reason) {
        return String.valueOf(jdbc.sql("select " + column + " from mail where reason_key = ?")
                .param(reason)
                .query()
                .singleValue());
    }
}
