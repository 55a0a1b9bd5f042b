package auditway.insight.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import biweekly.component.VEvent;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Invitations as they arrive: written by the application, carried by SMTP, read by another library. */
@ApplicationTest
class InvitationsBySmtpTests {

    private static final String TEAM_AND_PARTNER_AND_COORDINATOR =
            "d.pool@issi.example p.raman@issi.example j.kruse@tecracer.example o.brandt@tecracer.example"
                    + " m.lindqvist@programme.example";

    @Autowired
    ApplicationContext context;

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
    void confirming_a_schedule_invites_team_partner_and_coordinator_to_its_meetings() throws Exception {
        List<MimeMessage> mails = invited.arrived();
        assertThat(mails).hasSize(15);
        assertThat(mails.stream().map(ArrivedMail::to).distinct())
                .containsExactlyInAnyOrder(TEAM_AND_PARTNER_AND_COORDINATOR.split(" "));
        assertThat(InvitedAudit.events(mails, "REQUEST")
                        .map(event -> event.getUid().getValue())
                        .distinct())
                .containsExactly(invited.uid("audit-day"), invited.uid("closing"), invited.uid("opening"));
        assertThat(InvitedAudit.events(mails, "REQUEST")).allSatisfy(event -> {
            assertThat(event.getSequence().getValue()).isZero();
            assertThat(event.getOrganizer().getEmail()).isEqualTo("auditway@localhost");
            assertThat(event.getAttendees()).hasSize(5);
        });
        VEvent day = InvitedAudit.events(mails, "REQUEST").findFirst().orElseThrow();
        assertThat(day.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2027-03-09T08:00:00Z"));
    }

    @Test
    void an_invitation_travels_as_text_html_and_calendar_with_a_file_beside_them() throws Exception {
        MimeMessage mail = invited.arrived().get(0);
        assertThat(mail.getContentType()).startsWith("multipart/mixed");
        List<BodyPart> whole = ArrivedMail.parts(mail.getContent());
        assertThat(whole).hasSize(2);
        assertThat(whole.get(0).getContentType()).startsWith("multipart/alternative");
        List<BodyPart> alternatives = ArrivedMail.parts(whole.get(0).getContent());
        assertThat(alternatives).hasSize(3);
        assertThat(alternatives.get(0).getContentType()).startsWith("text/plain");
        assertThat(alternatives.get(1).getContentType()).startsWith("text/html");
        assertThat(alternatives.get(2).getContentType().toLowerCase(java.util.Locale.ROOT))
                .startsWith("text/calendar")
                .contains("method=request", "charset=utf-8");
        assertThat(whole.get(1).getFileName()).isEqualTo("invite.ics");
        assertThat(whole.get(1).getDisposition()).isEqualTo("attachment");
        assertThat(ArrivedMail.text(whole.get(1))).isEqualTo(ArrivedMail.text(alternatives.get(2)));
        assertThat(ArrivedMail.text(alternatives.get(0))).contains("Berlin time", invited.audit.id());
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Auditway <auditway@localhost>");
    }

    @Test
    void a_change_that_moves_no_meeting_writes_to_nobody() throws Exception {
        invited.arrived();
        invited.changed();
        invited.changed();
        assertThat(invited.arrived()).isEmpty();
    }
}
