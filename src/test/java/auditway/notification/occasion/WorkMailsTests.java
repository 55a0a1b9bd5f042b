package auditway.notification.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.AuditRequests;
import auditway.audit.AuditRequests.RequestAudit;
import auditway.auditee.Organisation;
import auditway.auditee.Organisations;
import auditway.inbox.RemindersDue;
import auditway.notification.MailKind;
import auditway.notification.Mails;
import auditway.notification.SentMail;
import auditway.people.Accounts;
import auditway.people.Actor;
import auditway.report.ReportIssued;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Tag("both-databases")
class WorkMailsTests {

    @Autowired
    AuditRequests requests;

    @Autowired
    Organisations organisations;

    @Autowired
    Accounts accounts;

    @Autowired
    Mails mails;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private String requestedAudit() {
        String id = "mail-" + UUID.randomUUID().toString().substring(0, 8);
        organisations.add(new Organisation(id, "Partner " + id, "", "", "DE", ZoneId.of("Europe/Berlin"), Set.of()));
        LocalDate soon = LocalDate.now(ZoneId.of("UTC")).plusDays(60);
        return requests.request(
                new RequestAudit(id, "aws-msp-2017", "remote", null, soon, soon.plusDays(10), null),
                Persona.MARTA.actor(accounts));
    }

    private List<SentMail> about(String auditId, Persona who) {
        Actor actor = who.actor(accounts);
        return mails.page(Persona.MARTA.actor(accounts), null, auditId, null, 50).stream()
                .filter(mail -> actor.accountId().equals(mail.toAccount()))
                .toList();
    }

    @Test
    void whoever_gets_work_gets_a_mail_and_a_digest_recalls_it() {
        String audit = requestedAudit();
        assertThat(about(audit, Persona.HELEN)).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(MailKind.WORK_ITEM_ASSIGNED);
            assertThat(mail.subject()).contains("Partner mail-");
            assertThat(mails.text(mail.id(), Persona.HELEN.actor(accounts))).contains("Berlin time", "/work-items/");
        });
        List<String> items = jdbc.sql("select id from work_item where audit_id = ? and state = 'OPEN'")
                .param(audit)
                .query(String.class)
                .list();
        String helen = Persona.HELEN.actor(accounts).accountId();
        transaction.executeWithoutResult(status -> events.publishEvent(new RemindersDue(helen, items)));
        assertThat(about(audit, Persona.HELEN))
                .extracting(SentMail::kind)
                .containsExactlyInAnyOrder(MailKind.WORK_ITEM_ASSIGNED, MailKind.REMINDER);
    }

    @Test
    void an_issued_report_goes_to_the_partners_leads_and_nobody_uninvolved() {
        String audit = requestedAudit();
        transaction.executeWithoutResult(status -> events.publishEvent(new ReportIssued(audit)));
        assertThat(about(audit, Persona.MARTA)).extracting(SentMail::kind).doesNotContain(MailKind.FINAL_REPORT);
    }
}
