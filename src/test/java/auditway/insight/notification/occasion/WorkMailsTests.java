package auditway.insight.notification.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.followup.report.ReportIssued;
import auditway.insight.notification.MailKind;
import auditway.insight.notification.SentMail;
import auditway.platform.workflow.BriefingChanged;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** When new work is told by mail, alone or in the digest of the day. */
@ApplicationTest
@Tag("both-databases")
class WorkMailsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private QuietMonday monday;

    @BeforeEach
    void quiet() {
        monday = QuietMonday.of(context);
    }

    @AfterEach
    void release() {
        monday.isOver();
    }

    @Test
    void one_thing_is_told_in_a_mail_of_its_own() {
        String audit = monday.requestedAudit();
        assertThat(monday.to(Persona.HELEN)).isEmpty();
        monday.roundAt("2027-03-01T09:15:00Z");
        assertThat(monday.to(Persona.HELEN)).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(MailKind.WORK_ITEM_ASSIGNED);
            assertThat(mail.subject()).contains("Partner mail-");
            assertThat(monday.text(mail)).contains("Berlin time", "/work-items/", audit);
        });
    }

    @Test
    void several_things_on_one_day_make_one_digest_and_none_is_told_twice() {
        String one = monday.requestedAudit();
        String other = monday.requestedAudit();
        String third = monday.requestedAudit();
        monday.roundAt("2027-03-01T09:15:00Z");
        monday.roundAt("2027-03-01T09:30:00Z");
        assertThat(monday.to(Persona.HELEN)).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(MailKind.DIGEST);
            assertThat(mail.subject()).isEqualTo("Your day: 3 things");
            assertThat(monday.text(mail))
                    .contains(one, other, third, "NEW FOR YOU")
                    .doesNotContain("WAITING FOR YOU");
        });
    }

    @Test
    void what_comes_after_the_digest_of_the_day_waits_for_the_next_morning() {
        monday.requestedAudit();
        monday.roundAt("2027-03-01T09:15:00Z");
        String later = monday.requestedAudit();
        monday.roundAt("2027-03-01T15:00:00Z");
        monday.roundAt("2027-03-02T05:00:00Z");
        assertThat(monday.to(Persona.HELEN)).hasSize(1);
        monday.roundAt("2027-03-02T07:15:00Z");
        assertThat(monday.to(Persona.HELEN))
                .hasSize(2)
                .first()
                .satisfies(mail -> assertThat(monday.text(mail)).contains(later));
    }

    @Test
    void what_is_due_before_the_next_digest_is_told_at_once() {
        monday.requestedAudit();
        monday.roundAt("2027-03-01T09:15:00Z");
        String soon = monday.requestedAudit();
        jdbc.sql("update work_item set due_at = :due where audit_id = :audit")
                .param("due", Instant.parse("2027-03-01T17:00:00Z").atOffset(java.time.ZoneOffset.UTC))
                .param("audit", soon)
                .update();
        monday.roundAt("2027-03-01T09:30:00Z");
        assertThat(monday.to(Persona.HELEN))
                .hasSize(2)
                .first()
                .satisfies(mail -> assertThat(monday.text(mail)).contains(soon));
    }

    @Test
    void new_work_with_two_business_days_to_do_it_is_told_at_once() {
        monday.requestedAudit();
        monday.roundAt("2027-03-01T09:15:00Z");
        String brief = monday.requestedAudit();
        jdbc.sql("update work_item set due_at = :due where audit_id = :audit")
                .param("due", Instant.parse("2027-03-03T17:00:00Z").atOffset(java.time.ZoneOffset.UTC))
                .param("audit", brief)
                .update();
        monday.roundAt("2027-03-01T09:30:00Z");
        assertThat(monday.to(Persona.HELEN))
                .hasSize(2)
                .first()
                .satisfies(mail -> assertThat(monday.text(mail)).contains(brief));
    }

    @Test
    void what_was_done_meanwhile_is_not_told() {
        String audit = monday.requestedAudit();
        jdbc.sql("update work_item set state = 'DONE' where audit_id = :audit")
                .param("audit", audit)
                .update();
        monday.roundAt("2027-03-01T09:15:00Z");
        assertThat(monday.to(Persona.HELEN)).isEmpty();
    }

    @Test
    void whoever_could_not_do_it_before_is_told_when_people_change() {
        String audit = monday.requestedAudit();
        jdbc.sql(
                        "delete from work_item_holder where work_item_id in (select id from work_item where audit_id = :audit)")
                .param("audit", audit)
                .update();
        jdbc.sql("delete from digest_entry").update();
        monday.roundAt("2027-03-01T09:15:00Z");
        assertThat(monday.to(Persona.HELEN)).isEmpty();
        transaction.executeWithoutResult(status -> events.publishEvent(new BriefingChanged(audit)));
        monday.roundAt("2027-03-01T09:30:00Z");
        assertThat(monday.to(Persona.HELEN)).hasSize(1);
    }

    @Test
    void an_issued_report_goes_to_the_partners_leads_and_nobody_uninvolved() {
        String audit = monday.requestedAudit();
        transaction.executeWithoutResult(status -> events.publishEvent(new ReportIssued(audit, 1)));
        assertThat(monday.to(Persona.MARTA)).extracting(SentMail::kind).doesNotContain(MailKind.FINAL_REPORT);
    }
}
