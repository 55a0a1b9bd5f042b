package auditway.insight.notification.occasion;

import auditway.audit.audit.AuditDirectory;
import auditway.conduct.meeting.Attendee;
import auditway.conduct.meeting.Invitations;
import auditway.conduct.meeting.Meeting;
import auditway.conduct.meeting.MeetingTold;
import auditway.insight.notification.CalendarPart;
import auditway.insight.notification.Mail;
import auditway.insight.notification.Mail.Recipient;
import auditway.insight.notification.MailKind;
import auditway.insight.notification.MailSettings;
import auditway.insight.notification.Mails;
import jakarta.mail.internet.InternetAddress;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Invites people to meetings, tells them of another time, and takes meetings out of their calendars again. */
@Component
class MeetingMails {

    private final Mails mails;
    private final Invitations invitations;
    private final AuditDirectory audits;
    private final MailSettings settings;

    MeetingMails(Mails mails, Invitations invitations, AuditDirectory audits, MailSettings settings) {
        this.mails = mails;
        this.invitations = invitations;
        this.audits = audits;
        this.settings = settings;
    }

    @EventListener
    @Transactional
    void on(MeetingTold told) {
        Meeting meeting = told.meeting();
        InternetAddress from = settings.from();
        String name = Objects.requireNonNullElse(from.getPersonal(), from.getAddress());
        String method = told.off() ? "CANCEL" : "REQUEST";
        CalendarPart entry = new CalendarPart(method, invitations.write(told, name, from.getAddress()));
        MailKind kind = told.off() ? MailKind.INVITATION_CANCELLED : MailKind.INVITATION;
        String reason = "meeting:%s:%d:%s:".formatted(meeting.uid(), meeting.sequence(), method);
        Map<String, Object> values = values(told);
        for (Attendee one : told.to()) {
            Recipient to = new Recipient(one.accountId(), one.name(), one.address());
            mails.queue(new Mail(kind, reason + one.accountId(), to, meeting.auditId(), values).inviting(entry));
        }
    }

    private Map<String, Object> values(MeetingTold told) {
        Meeting meeting = told.meeting();
        Instant before = told.before();
        Map<String, Object> values = new HashMap<>();
        values.put("title", meeting.title());
        values.put("day", Moment.day(meeting.time().starts(), meeting.zone()));
        values.put("time", Moment.span(meeting.time().starts(), meeting.time().ends(), meeting.zone()));
        values.put("before", before == null ? "" : Moment.of(before, meeting.zone()));
        values.put("place", meeting.place());
        values.put("partner", audits.get(meeting.auditId()).partner());
        values.put("auditId", meeting.auditId());
        values.put("details", invitations.logistics(meeting));
        values.put("url", settings.baseUrl() + "/audits/" + meeting.auditId());
        return values;
    }
}
