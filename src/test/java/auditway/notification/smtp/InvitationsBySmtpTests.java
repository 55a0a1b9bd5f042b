package auditway.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.AuditState;
import auditway.audit.StagedAudit;
import auditway.calendar.SettableClock;
import auditway.notification.MailSettings;
import auditway.notification.Outbox;
import auditway.people.Accounts;
import auditway.scheduling.Scheduling;
import auditway.scheduling.Scheduling.ProposeSlots;
import auditway.workflow.BriefingChanged;
import auditway.workflow.OpenStep;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Invitations as they arrive: written by the application, carried by SMTP, read by another library. */
@ApplicationTest
class InvitationsBySmtpTests {

    private static final String TEAM_AND_PARTNER_AND_COORDINATOR =
            "d.pool@issi.example p.raman@issi.example j.kruse@tecracer.example o.brandt@tecracer.example"
                    + " m.lindqvist@programme.example";

    @Autowired
    Scheduling scheduling;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Outbox outbox;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private StagedAudit audit;

    @BeforeEach
    void schedule() {
        server.start();
        clock.set(Instant.parse("2027-02-01T08:00:00Z"));
        audit = StagedAudit.in(AuditState.SCHEDULING, jdbc, accounts);
        OpenStep logistics = step("confirmLogistics", "confirm-logistics");
        jdbc.sql("""
                        insert into work_item (id, audit_id, process, step, name, form, role, partner, reference, detail, why,
                            opened_at, state, ended_at, ended_by, reminders_sent)
                        values (:id, :audit, 'scheduling', 'confirmLogistics', 'Confirm logistics', 'confirm-logistics',
                            'coordinator', 'tecRacer', '', '', '', :now, 'DONE', :now, :marta, 0)""")
                .param("id", logistics.taskId())
                .param("audit", audit.id())
                .param("now", utc(clock.instant()))
                .param("marta", Persona.MARTA.account(accounts).id())
                .update();
        announce("2027-03-09T08:00:00Z", "2027-03-09T16:00:00Z");
    }

    @AfterEach
    void close() {
        jdbc.sql("delete from mail where audit_id = ?").param(audit.id()).update();
        clock.release();
        server.stop();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private OpenStep step(String step, String form) {
        return new OpenStep(step + audit.id(), "scheduling", step, step, form, "coordinator", audit.id(), null);
    }

    private void announce(String starts, String ends) {
        jdbc.sql("update audit set starts = :starts, ends = :ends where id = :id")
                .param("starts", utc(Instant.parse(starts)))
                .param("ends", utc(Instant.parse(ends)))
                .param("id", audit.id())
                .update();
        scheduling.announce(audit.id());
    }

    /** What arrives at a mail server of everything written since the last time. */
    private List<MimeMessage> arrived() throws Exception {
        jdbc.sql(
                        "update mail set state = 'PENDING', next_attempt_at = created_at where audit_id = ? and state = 'KEPT'")
                .param(audit.id())
                .update();
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        MailSettings settings = new MailSettings("http://127.0.0.1:8080", "Auditway <auditway@localhost>", true);
        new Postman(outbox, sender, settings, clock).sendDue();
        List<MimeMessage> arrived = List.of(server.getReceivedMessages());
        server.purgeEmailFromAllMailboxes();
        return arrived;
    }

    private static List<BodyPart> parts(Object content) throws Exception {
        MimeMultipart whole = (MimeMultipart) content;
        List<BodyPart> parts = new java.util.ArrayList<>();
        for (int at = 0; at < whole.getCount(); at++) {
            parts.add(whole.getBodyPart(at));
        }
        return parts;
    }

    private static String text(BodyPart part) throws Exception {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static ICalendar calendar(MimeMessage message) {
        try {
            BodyPart entry =
                    parts(parts(message.getContent()).get(0).getContent()).get(2);
            return Biweekly.parse(text(entry)).first();
        } catch (Exception e) {
            throw new IllegalStateException("No invitation in this mail.", e);
        }
    }

    private static Stream<VEvent> events(List<MimeMessage> mails, String method) {
        return mails.stream()
                .map(InvitationsBySmtpTests::calendar)
                .filter(calendar -> calendar.getMethod().getValue().equals(method))
                .map(calendar -> calendar.getEvents().get(0))
                .sorted(Comparator.comparing(event -> event.getUid().getValue()));
    }

    private String uid(String kind) {
        return audit.id() + "-" + kind + "-1@127.0.0.1";
    }

    @Test
    void confirming_a_schedule_invites_team_partner_and_coordinator_to_its_meetings() throws Exception {
        List<MimeMessage> mails = arrived();
        assertThat(mails).hasSize(15);
        assertThat(mails.stream().map(mail -> to(mail)).distinct())
                .containsExactlyInAnyOrder(TEAM_AND_PARTNER_AND_COORDINATOR.split(" "));
        assertThat(events(mails, "REQUEST")
                        .map(event -> event.getUid().getValue())
                        .distinct())
                .containsExactly(uid("audit-day"), uid("closing"), uid("opening"));
        assertThat(events(mails, "REQUEST")).allSatisfy(event -> {
            assertThat(event.getSequence().getValue()).isZero();
            assertThat(event.getOrganizer().getEmail()).isEqualTo("auditway@localhost");
            assertThat(event.getAttendees()).hasSize(5);
        });
        VEvent day = events(mails, "REQUEST").findFirst().orElseThrow();
        assertThat(day.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2027-03-09T08:00:00Z"));
    }

    private static String to(MimeMessage mail) {
        try {
            return ((jakarta.mail.internet.InternetAddress) mail.getAllRecipients()[0]).getAddress();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_invitation_travels_as_text_html_and_calendar_with_a_file_beside_them() throws Exception {
        MimeMessage mail = arrived().get(0);
        assertThat(mail.getContentType()).startsWith("multipart/mixed");
        List<BodyPart> whole = parts(mail.getContent());
        assertThat(whole).hasSize(2);
        assertThat(whole.get(0).getContentType()).startsWith("multipart/alternative");
        List<BodyPart> alternatives = parts(whole.get(0).getContent());
        assertThat(alternatives).hasSize(3);
        assertThat(alternatives.get(0).getContentType()).startsWith("text/plain");
        assertThat(alternatives.get(1).getContentType()).startsWith("text/html");
        assertThat(alternatives.get(2).getContentType().toLowerCase(java.util.Locale.ROOT))
                .startsWith("text/calendar")
                .contains("method=request", "charset=utf-8");
        assertThat(whole.get(1).getFileName()).isEqualTo("invite.ics");
        assertThat(whole.get(1).getDisposition()).isEqualTo("attachment");
        assertThat(text(whole.get(1))).isEqualTo(text(alternatives.get(2)));
        assertThat(text(alternatives.get(0))).contains("Berlin time", audit.id());
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Auditway <auditway@localhost>");
    }

    @Test
    void moving_the_schedule_moves_the_same_meetings() throws Exception {
        arrived();
        announce("2027-03-10T08:00:00Z", "2027-03-10T16:00:00Z");
        List<MimeMessage> mails = arrived();
        assertThat(events(mails, "CANCEL")).isEmpty();
        assertThat(events(mails, "REQUEST").toList())
                .hasSize(15)
                .allSatisfy(event -> assertThat(event.getSequence().getValue()).isOne());
        VEvent day = events(mails, "REQUEST").findFirst().orElseThrow();
        assertThat(day.getUid().getValue()).isEqualTo(uid("audit-day"));
        assertThat(day.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2027-03-10T08:00:00Z"));
        assertThat(mails).allSatisfy(mail -> assertThat(mail.getSubject()).startsWith("Moved: "));
    }

    @Test
    void giving_the_slot_up_cancels_and_a_new_one_revives_the_same_meetings() throws Exception {
        arrived();
        LocalDateTime other = LocalDateTime.parse("2027-03-16T09:00");
        scheduling.propose(
                new ProposeSlots(
                        List.of(new ProposeSlots.Time(other, other.plusHours(8))), "onSite", "Hannover", null, null),
                step("proposeSlots", "propose-slots"),
                Persona.MARTA.actor(accounts));
        List<MimeMessage> off = arrived();
        assertThat(events(off, "CANCEL").toList())
                .hasSize(15)
                .allSatisfy(event -> assertThat(event.getSequence().getValue()).isOne());
        assertThat(off).allSatisfy(mail -> assertThat(mail.getSubject()).startsWith("Cancelled: "));
        announce("2027-03-16T08:00:00Z", "2027-03-16T16:00:00Z");
        assertThat(events(arrived(), "REQUEST").toList())
                .hasSize(15)
                .allSatisfy(event -> assertThat(event.getSequence().getValue()).isEqualTo(2));
    }

    @Test
    void an_audit_that_ends_early_cancels_what_lies_ahead_and_leaves_what_is_over() throws Exception {
        arrived();
        clock.set(Instant.parse("2027-03-09T09:00:00Z"));
        audit.moveTo(AuditState.CANCELLED);
        changed();
        assertThat(events(arrived(), "CANCEL")
                        .map(event -> event.getUid().getValue())
                        .distinct())
                .containsExactly(uid("audit-day"), uid("closing"));
    }

    @Test
    void whoever_leaves_the_team_is_told_that_it_is_off_for_them_and_nobody_else_hears_of_it() throws Exception {
        arrived();
        jdbc.sql("delete from audit_appointment where audit_id = :audit and account_id = :priya")
                .param("audit", audit.id())
                .param("priya", Persona.PRIYA.account(accounts).id())
                .update();
        changed();
        List<MimeMessage> mails = arrived();
        assertThat(mails).hasSize(3).allSatisfy(mail -> assertThat(to(mail)).isEqualTo(Persona.PRIYA.email()));
        assertThat(events(mails, "CANCEL")).hasSize(3);
    }

    @Test
    void a_change_that_moves_no_meeting_writes_to_nobody() throws Exception {
        arrived();
        changed();
        changed();
        assertThat(arrived()).isEmpty();
    }

    private void changed() {
        transaction.executeWithoutResult(status -> events.publishEvent(new BriefingChanged(audit.id())));
    }
}
