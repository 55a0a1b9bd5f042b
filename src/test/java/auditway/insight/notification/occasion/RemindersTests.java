package auditway.insight.notification.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.insight.notification.MailHabits;
import auditway.insight.notification.MailKind;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When open and late work is recalled, and who wants to hear of none of it. */
@ApplicationTest
@Tag("both-databases")
class RemindersTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MailHabits habits;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient jdbc;

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
    void open_work_is_recalled_by_the_policy_and_never_twice_for_one_moment() {
        monday.requestedAudit();
        monday.roundAt("2027-03-01T09:15:00Z");
        monday.forgetMail();
        monday.roundAt("2027-03-07T07:15:00Z");
        monday.roundAt("2027-03-07T07:30:00Z");
        assertThat(monday.to(Persona.HELEN)).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(MailKind.REMINDER);
            assertThat(mail.subject()).startsWith("Reminder: Check prerequisites");
        });
    }

    @Test
    void late_work_is_escalated_to_the_coordinator_and_then_to_the_programme_manager() {
        String audit = monday.requestedAudit();
        String priya = monday.actor(Persona.PRIYA).accountId();
        jdbc.sql("update work_item set assignee = :priya where audit_id = :audit")
                .param("priya", priya)
                .param("audit", audit)
                .update();
        jdbc.sql("update work_item_holder set account_id = :priya where work_item_id in "
                        + "(select id from work_item where audit_id = :audit)")
                .param("priya", priya)
                .param("audit", audit)
                .update();
        monday.roundAt("2027-03-10T10:00:00Z");
        assertThat(monday.to(Persona.MARTA)).isEmpty();
        monday.roundAt("2027-03-10T17:15:00Z");
        assertThat(monday.to(Persona.MARTA)).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(MailKind.ESCALATION);
            assertThat(mail.subject()).startsWith("Late: Check prerequisites").endsWith("waits on Priya Raman");
        });
        assertThat(monday.to(Persona.HELEN)).isEmpty();
        monday.roundAt("2027-03-13T17:15:00Z");
        assertThat(monday.to(Persona.HELEN))
                .singleElement()
                .satisfies(mail -> assertThat(mail.kind()).isEqualTo(MailKind.ESCALATION));
        assertThat(monday.to(Persona.MARTA)).hasSize(1);
        assertThat(jdbc.sql("select new_value from trail_entry where chain = :audit and action = :did order by seq")
                        .param("audit", audit)
                        .param("did", "Escalated: Check prerequisites")
                        .query(String.class)
                        .list())
                .containsExactly("Marta Lindqvist", "Helen Okafor");
    }

    @Test
    void muting_stops_reminders_and_digests_but_removes_no_work() {
        habits.mute(true, monday.actor(Persona.HELEN));
        String audit = monday.requestedAudit();
        monday.roundAt("2027-03-01T09:15:00Z");
        monday.roundAt("2027-03-07T07:15:00Z");
        assertThat(monday.to(Persona.HELEN)).isEmpty();
        assertThat(inbox.mine(monday.actor(Persona.HELEN), audit))
                .extracting(WorkItem::auditId)
                .containsOnly(audit);
        habits.mute(false, monday.actor(Persona.HELEN));
        monday.roundAt("2027-03-08T07:15:00Z");
        assertThat(monday.to(Persona.HELEN)).isEmpty();
        monday.requestedAudit();
        monday.roundAt("2027-03-08T07:30:00Z");
        assertThat(monday.to(Persona.HELEN)).hasSize(1);
    }
}
