package auditway.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.RequestedAudit;
import auditway.platform.form.Submission;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.workflow.Processes;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

/** Open work of an audit whose processes stand still. */
@ApplicationTest
@RecordApplicationEvents
@Tag("both-databases")
class HeldWorkTests {

    private static final String WHY = "Marta Lindqvist has put it on hold.";

    @Autowired
    ApplicationContext context;

    @Autowired
    Accounts accounts;

    @Autowired
    Inbox inbox;

    @Autowired
    WorkItems items;

    @Autowired
    Reminding reminding;

    @Autowired
    InboxKeeper keeper;

    @Autowired
    Processes processes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEvents events;

    private String audit;
    private Actor helen;

    @BeforeEach
    void suspend() {
        audit = RequestedAudit.in(context).id();
        helen = Persona.HELEN.actor(accounts);
        jdbc.sql("update work_item set next_reminder_at = :then, due_at = :then where audit_id = :audit")
                .param("then", clock.instant().minusSeconds(60).atOffset(ZoneOffset.UTC))
                .param("audit", audit)
                .update();
        transaction.executeWithoutResult(status -> processes.suspend(audit, WHY));
    }

    private WorkItem item() {
        return inbox.ofAudit(audit, helen).get(0);
    }

    private boolean isRecalled() {
        reminding.send();
        String id = item().id();
        return events.stream(WorkRecalled.class)
                .anyMatch(recalled -> recalled.workItemId().equals(id));
    }

    @Test
    void nobody_is_recalled_to_it_until_the_audit_goes_on() {
        assertThat(isRecalled()).isFalse();
        transaction.executeWithoutResult(status -> processes.resume(audit));
        assertThat(isRecalled()).isTrue();
    }

    @Test
    void it_is_neither_overdue_nor_done_and_says_why() {
        assertThat(item().isOverdue(clock.instant())).isFalse();
        assertThat(inbox.parts(inbox.ofAudit(audit, helen), ZoneOffset.UTC)).containsOnlyKeys(Inbox.Part.ON_HOLD);
        assertThatThrownBy(() -> items.complete(
                        item().id(), Submission.ofJson(Map.of("outcome", "refused", "reason", "No.")), helen))
                .isInstanceOf(Conflict.class)
                .hasMessage(WHY);
    }

    @Test
    void a_rebuilt_inbox_still_knows() {
        jdbc.sql("update work_item set held_why = null where audit_id = ?")
                .param(audit)
                .update();
        transaction.executeWithoutResult(status -> keeper.rebuild());
        assertThat(item().heldWhy()).isEqualTo("Audit " + audit + " is on hold.");
    }
}
