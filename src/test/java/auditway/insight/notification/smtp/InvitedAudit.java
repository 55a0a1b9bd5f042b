package auditway.insight.notification.smtp;

import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.StagedAudit;
import auditway.audit.scheduling.Scheduling;
import auditway.insight.notification.MailSettings;
import auditway.insight.notification.Outbox;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.Accounts;
import auditway.platform.workflow.BriefingChanged;
import auditway.platform.workflow.OpenStep;
import biweekly.component.VEvent;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** An audit whose slot was announced in February 2027 for 9 March, and the mail server that the invitations go to. */
final class InvitedAudit {

    final StagedAudit audit;
    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final SettableClock clock;

    private InvitedAudit(ApplicationContext context) {
        this.context = context;
        this.jdbc = context.getBean(JdbcClient.class);
        this.clock = context.getBean(SettableClock.class);
        clock.set(Instant.parse("2027-02-01T08:00:00Z"));
        audit = StagedAudit.in(AuditState.SCHEDULING, jdbc, accounts());
    }

    static InvitedAudit of(ApplicationContext context) {
        InvitedAudit invited = new InvitedAudit(context);
        invited.server.start();
        invited.confirmLogistics();
        invited.announce("2027-03-09T08:00:00Z", "2027-03-09T16:00:00Z");
        return invited;
    }

    /** Forgets the mail and leaves the people of the audit free on its days. */
    void close() {
        jdbc.sql("delete from mail where audit_id = ?").param(audit.id()).update();
        jdbc.sql("update audit set starts = null, ends = null where id = ?")
                .param(audit.id())
                .update();
        clock.release();
        server.stop();
    }

    private void confirmLogistics() {
        jdbc.sql("""
                        insert into work_item (id, audit_id, process, step, name, form, role, partner, reference, detail, why,
                            opened_at, state, ended_at, ended_by, reminders_sent)
                        values (:id, :audit, 'scheduling', 'confirmLogistics', 'Confirm logistics', 'confirm-logistics',
                            'coordinator', 'tecRacer', '', '', '', :now, 'DONE', :now, :marta, 0)""")
                .param("id", step("confirmLogistics", "confirm-logistics").taskId())
                .param("audit", audit.id())
                .param("now", utc(clock.instant()))
                .param("marta", Persona.MARTA.account(accounts()).id())
                .update();
    }

    OpenStep step(String step, String form) {
        return new OpenStep(step + audit.id(), "scheduling", step, step, form, "coordinator", audit.id(), null);
    }

    void announce(String starts, String ends) {
        jdbc.sql("update audit set starts = :starts, ends = :ends where id = :id")
                .param("starts", utc(Instant.parse(starts)))
                .param("ends", utc(Instant.parse(ends)))
                .param("id", audit.id())
                .update();
        context.getBean(Scheduling.class).announce(audit.id());
    }

    /** Something of the audit changed: people, dates or state. */
    void changed() {
        context.getBean(TransactionTemplate.class)
                .executeWithoutResult(status -> context.publishEvent(new BriefingChanged(audit.id())));
    }

    /** What arrives at the mail server of everything written since the last time. */
    List<MimeMessage> arrived() throws Exception {
        jdbc.sql(
                        "update mail set state = 'PENDING', next_attempt_at = created_at where audit_id = ? and state = 'KEPT'")
                .param(audit.id())
                .update();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        MailSettings settings = new MailSettings("http://127.0.0.1:8080", "Auditway <auditway@localhost>", true);
        new Postman(context.getBean(Outbox.class), sender, settings, clock).sendDue();
        List<MimeMessage> arrived = List.of(server.getReceivedMessages());
        server.purgeEmailFromAllMailboxes();
        return arrived;
    }

    /** The meetings of all mails of a method, as another library reads them. */
    static Stream<VEvent> events(List<MimeMessage> mails, String method) {
        return mails.stream()
                .map(ArrivedMail::calendar)
                .filter(calendar -> calendar.getMethod().getValue().equals(method))
                .map(calendar -> calendar.getEvents().get(0))
                .sorted(Comparator.comparing(event -> event.getUid().getValue()));
    }

    String uid(String kind) {
        return audit.id() + "-" + kind + "-1@127.0.0.1";
    }

    private Accounts accounts() {
        return context.getBean(Accounts.class);
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
