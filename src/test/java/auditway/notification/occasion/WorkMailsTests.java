package auditway.notification.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.AuditRequests;
import auditway.audit.AuditRequests.RequestAudit;
import auditway.auditee.Organisation;
import auditway.auditee.Organisations;
import auditway.calendar.SettableClock;
import auditway.inbox.Inbox;
import auditway.inbox.Reminding;
import auditway.inbox.WorkItem;
import auditway.notification.MailHabits;
import auditway.notification.MailKind;
import auditway.notification.Mails;
import auditway.notification.SentMail;
import auditway.people.Accounts;
import auditway.people.Actor;
import auditway.report.ReportIssued;
import auditway.workflow.BriefingChanged;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Tag("both-databases")
class WorkMailsTests {

    /** A Monday on which nothing is due yet; check of prerequisites falls due on Monday 8 March, 18:00 in Berlin. */
    private static final Instant MONDAY = Instant.parse("2027-03-01T09:00:00Z");

    @Autowired
    AuditRequests requests;

    @Autowired
    Organisations organisations;

    @Autowired
    Accounts accounts;

    @Autowired
    Mails mails;

    @Autowired
    MailHabits habits;

    @Autowired
    Inbox inbox;

    @Autowired
    Reminding reminding;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void quiet() {
        clock.set(MONDAY);
        jdbc.sql("update work_item set next_reminder_at = null").update();
        jdbc.sql("delete from digest_entry").update();
        jdbc.sql("delete from mail_habit").update();
        forgetMail();
    }

    @AfterEach
    void release() {
        jdbc.sql("delete from mail_habit").update();
        forgetMail();
        clock.release();
    }

    private String requestedAudit() {
        String id = "mail-" + UUID.randomUUID().toString().substring(0, 8);
        organisations.add(new Organisation(id, "Partner " + id, "", "", "DE", ZoneId.of("Europe/Berlin"), Set.of()));
        LocalDate soon = LocalDate.now(clock.withZone(ZoneId.of("UTC"))).plusDays(60);
        return requests.request(
                new RequestAudit(id, "aws-msp-2017", "remote", null, soon, soon.plusDays(10), null),
                actor(Persona.MARTA));
    }

    private Actor actor(Persona who) {
        return who.actor(accounts);
    }

    /** Mail to somebody since the clock stands where this test began, newest first. */
    private List<SentMail> to(Persona who) {
        return mails.page(actor(Persona.MARTA), null, "", null, 200).stream()
                .filter(mail -> actor(who).accountId().equals(mail.toAccount()))
                .filter(mail -> !mail.createdAt().isBefore(MONDAY)
                        && mail.createdAt().isBefore(MONDAY.plus(Duration.ofDays(90))))
                .toList();
    }

    private void roundAt(String moment) {
        clock.set(Instant.parse(moment));
        reminding.send();
    }

    private String text(SentMail mail) {
        return mails.text(mail.id(), actor(Persona.MARTA));
    }

    private void forgetMail() {
        jdbc.sql("delete from mail where created_at >= :monday and created_at < :later")
                .param("monday", MONDAY.atOffset(java.time.ZoneOffset.UTC))
                .param("later", MONDAY.plus(Duration.ofDays(90)).atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    @Test
    void one_thing_is_told_in_a_mail_of_its_own() {
        String audit = requestedAudit();
        assertThat(to(Persona.HELEN)).isEmpty();
        roundAt("2027-03-01T09:15:00Z");
        assertThat(to(Persona.HELEN)).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(MailKind.WORK_ITEM_ASSIGNED);
            assertThat(mail.subject()).contains("Partner mail-");
            assertThat(text(mail)).contains("Berlin time", "/work-items/", audit);
        });
    }

    @Test
    void several_things_on_one_day_make_one_digest_and_none_is_told_twice() {
        String one = requestedAudit();
        String other = requestedAudit();
        String third = requestedAudit();
        roundAt("2027-03-01T09:15:00Z");
        roundAt("2027-03-01T09:30:00Z");
        assertThat(to(Persona.HELEN)).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(MailKind.DIGEST);
            assertThat(mail.subject()).isEqualTo("Your day: 3 things");
            assertThat(text(mail)).contains(one, other, third, "NEW FOR YOU").doesNotContain("WAITING FOR YOU");
        });
    }

    @Test
    void what_comes_after_the_digest_of_the_day_waits_for_the_next_morning() {
        requestedAudit();
        roundAt("2027-03-01T09:15:00Z");
        String later = requestedAudit();
        roundAt("2027-03-01T15:00:00Z");
        roundAt("2027-03-02T05:00:00Z");
        assertThat(to(Persona.HELEN)).hasSize(1);
        roundAt("2027-03-02T07:15:00Z");
        assertThat(to(Persona.HELEN))
                .hasSize(2)
                .first()
                .satisfies(mail -> assertThat(text(mail)).contains(later));
    }

    @Test
    void what_is_due_before_the_next_digest_is_told_at_once() {
        requestedAudit();
        roundAt("2027-03-01T09:15:00Z");
        String soon = requestedAudit();
        jdbc.sql("update work_item set due_at = :due where audit_id = :audit")
                .param("due", Instant.parse("2027-03-01T17:00:00Z").atOffset(java.time.ZoneOffset.UTC))
                .param("audit", soon)
                .update();
        roundAt("2027-03-01T09:30:00Z");
        assertThat(to(Persona.HELEN))
                .hasSize(2)
                .first()
                .satisfies(mail -> assertThat(text(mail)).contains(soon));
    }

    @Test
    void what_was_done_meanwhile_is_not_told() {
        String audit = requestedAudit();
        jdbc.sql("update work_item set state = 'DONE' where audit_id = :audit")
                .param("audit", audit)
                .update();
        roundAt("2027-03-01T09:15:00Z");
        assertThat(to(Persona.HELEN)).isEmpty();
    }

    @Test
    void whoever_could_not_do_it_before_is_told_when_people_change() {
        String audit = requestedAudit();
        jdbc.sql(
                        "delete from work_item_holder where work_item_id in (select id from work_item where audit_id = :audit)")
                .param("audit", audit)
                .update();
        jdbc.sql("delete from digest_entry").update();
        roundAt("2027-03-01T09:15:00Z");
        assertThat(to(Persona.HELEN)).isEmpty();
        transaction.executeWithoutResult(status -> events.publishEvent(new BriefingChanged(audit)));
        roundAt("2027-03-01T09:30:00Z");
        assertThat(to(Persona.HELEN)).hasSize(1);
    }

    @Test
    void open_work_is_recalled_by_the_policy_and_never_twice_for_one_moment() {
        requestedAudit();
        roundAt("2027-03-01T09:15:00Z");
        forgetMail();
        roundAt("2027-03-07T07:15:00Z");
        roundAt("2027-03-07T07:30:00Z");
        assertThat(to(Persona.HELEN)).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(MailKind.REMINDER);
            assertThat(mail.subject()).startsWith("Reminder: Check prerequisites");
        });
    }

    @Test
    void late_work_is_escalated_to_the_coordinator_and_then_to_the_programme_manager() {
        String audit = requestedAudit();
        String priya = actor(Persona.PRIYA).accountId();
        jdbc.sql("update work_item set assignee = :priya where audit_id = :audit")
                .param("priya", priya)
                .param("audit", audit)
                .update();
        jdbc.sql("update work_item_holder set account_id = :priya where work_item_id in "
                        + "(select id from work_item where audit_id = :audit)")
                .param("priya", priya)
                .param("audit", audit)
                .update();
        roundAt("2027-03-10T10:00:00Z");
        assertThat(to(Persona.MARTA)).isEmpty();
        roundAt("2027-03-10T17:15:00Z");
        assertThat(to(Persona.MARTA)).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(MailKind.ESCALATION);
            assertThat(mail.subject()).startsWith("Late: Check prerequisites").endsWith("waits on Priya Raman");
        });
        assertThat(to(Persona.HELEN)).isEmpty();
        roundAt("2027-03-13T17:15:00Z");
        assertThat(to(Persona.HELEN))
                .singleElement()
                .satisfies(mail -> assertThat(mail.kind()).isEqualTo(MailKind.ESCALATION));
        assertThat(to(Persona.MARTA)).hasSize(1);
        assertThat(jdbc.sql("select new_value from trail_entry where chain = :audit and action = :did order by seq")
                        .param("audit", audit)
                        .param("did", "Escalated: Check prerequisites")
                        .query(String.class)
                        .list())
                .containsExactly("Marta Lindqvist", "Helen Okafor");
    }

    @Test
    void muting_stops_reminders_and_digests_but_removes_no_work() {
        habits.mute(true, actor(Persona.HELEN));
        String audit = requestedAudit();
        roundAt("2027-03-01T09:15:00Z");
        roundAt("2027-03-07T07:15:00Z");
        assertThat(to(Persona.HELEN)).isEmpty();
        assertThat(inbox.mine(actor(Persona.HELEN), audit))
                .extracting(WorkItem::auditId)
                .containsOnly(audit);
        habits.mute(false, actor(Persona.HELEN));
        roundAt("2027-03-08T07:15:00Z");
        assertThat(to(Persona.HELEN)).isEmpty();
        requestedAudit();
        roundAt("2027-03-08T07:30:00Z");
        assertThat(to(Persona.HELEN)).hasSize(1);
    }

    @Test
    void an_issued_report_goes_to_the_partners_leads_and_nobody_uninvolved() {
        String audit = requestedAudit();
        transaction.executeWithoutResult(status -> events.publishEvent(new ReportIssued(audit, 1)));
        assertThat(to(Persona.MARTA)).extracting(SentMail::kind).doesNotContain(MailKind.FINAL_REPORT);
    }
}
