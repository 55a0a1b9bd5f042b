package auditway.insight.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.audit.scheduling.Scheduling;
import auditway.audit.scheduling.Scheduling.ProposeSlots;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.Accounts;
import biweekly.component.VEvent;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invitations that move or are cancelled, as they arrive. */
@ApplicationTest
class ChangedInvitationsBySmtpTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Scheduling scheduling;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    private InvitedAudit invited;

    @BeforeEach
    void schedule() {
        invited = InvitedAudit.of(context);
    }

    @AfterEach
    void close() {
        invited.close();
    }

    @Test
    void moving_the_schedule_moves_the_same_meetings() throws Exception {
        invited.arrived();
        invited.announce("2027-03-10T08:00:00Z", "2027-03-10T16:00:00Z");
        List<MimeMessage> mails = invited.arrived();
        assertThat(InvitedAudit.events(mails, "CANCEL")).isEmpty();
        assertThat(InvitedAudit.events(mails, "REQUEST").toList())
                .hasSize(15)
                .allSatisfy(event -> assertThat(event.getSequence().getValue()).isOne());
        VEvent day = InvitedAudit.events(mails, "REQUEST").findFirst().orElseThrow();
        assertThat(day.getUid().getValue()).isEqualTo(invited.uid("audit-day"));
        assertThat(day.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2027-03-10T08:00:00Z"));
        assertThat(mails).allSatisfy(mail -> assertThat(mail.getSubject()).startsWith("Moved: "));
    }

    @Test
    void giving_the_slot_up_cancels_and_a_new_one_revives_the_same_meetings() throws Exception {
        invited.arrived();
        LocalDateTime other = LocalDateTime.parse("2028-09-12T09:00");
        scheduling.propose(
                new ProposeSlots(
                        List.of(new ProposeSlots.Time(other, other.plusHours(8))), "onSite", "Hannover", null, null),
                invited.step("proposeSlots", "propose-slots"),
                Persona.MARTA.actor(accounts));
        List<MimeMessage> off = invited.arrived();
        assertThat(InvitedAudit.events(off, "CANCEL").toList())
                .hasSize(15)
                .allSatisfy(event -> assertThat(event.getSequence().getValue()).isOne());
        assertThat(off).allSatisfy(mail -> assertThat(mail.getSubject()).startsWith("Cancelled: "));
        invited.announce("2027-03-16T08:00:00Z", "2027-03-16T16:00:00Z");
        assertThat(InvitedAudit.events(invited.arrived(), "REQUEST").toList())
                .hasSize(15)
                .allSatisfy(event -> assertThat(event.getSequence().getValue()).isEqualTo(2));
    }

    @Test
    void an_audit_that_ends_early_cancels_what_lies_ahead_and_leaves_what_is_over() throws Exception {
        invited.arrived();
        clock.set(Instant.parse("2027-03-09T09:00:00Z"));
        invited.audit.moveTo(AuditState.CANCELLED);
        invited.changed();
        assertThat(InvitedAudit.events(invited.arrived(), "CANCEL")
                        .map(event -> event.getUid().getValue())
                        .distinct())
                .containsExactly(invited.uid("audit-day"), invited.uid("closing"));
    }

    @Test
    void whoever_leaves_the_team_is_told_that_it_is_off_for_them_and_nobody_else_hears_of_it() throws Exception {
        invited.arrived();
        jdbc.sql("delete from audit_appointment where audit_id = :audit and account_id = :priya")
                .param("audit", invited.audit.id())
                .param("priya", Persona.PRIYA.account(accounts).id())
                .update();
        invited.changed();
        List<MimeMessage> mails = invited.arrived();
        assertThat(mails)
                .hasSize(3)
                .allSatisfy(mail -> assertThat(ArrivedMail.to(mail)).isEqualTo(Persona.PRIYA.email()));
        assertThat(InvitedAudit.events(mails, "CANCEL")).hasSize(3);
    }
}
