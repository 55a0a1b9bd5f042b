package auditway.platform.inbox;

import auditway.platform.input.CleanText;
import auditway.platform.input.Shortened;
import auditway.platform.workflow.Briefing;
import auditway.platform.workflow.OpenStep;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The inbox's own table; every list is one query over an index. */
@Repository
class WorkItemStore {

    private static final int NAME = 200;
    private static final int LINE = 500;

    private final JdbcClient jdbc;
    private final WorkItemHolders holders;

    WorkItemStore(JdbcClient jdbc, WorkItemHolders holders) {
        this.jdbc = jdbc;
        this.holders = holders;
    }

    /** The work item if the account holds it or may see its audit. */
    Optional<WorkItem> visible(String id, String accountId) {
        return jdbc.sql(WorkItemRow.select("""
                        (select i.*, d.account_id doer, d.for_account from work_item i
                            left join work_item_doer d on d.work_item_id = i.id and d.account_id = :me
                            where i.id = :id)
                        """, "w.for_account") + """
                        where w.doer is not null
                            or exists (select 1 from work_item_holder h where h.work_item_id = w.id and h.account_id = :me)
                            or %s and exists (select 1 from visible_audit v where v.audit_id = w.audit_id and v.account_id = :me)
                        """.formatted(WorkItemRow.TOLD))
                .param("id", id)
                .param("me", accountId)
                .query(WorkItemRow::row)
                .optional();
    }

    /**
     * Holds the item and its audit until the transaction ends, so that two completions, and a completion and what another person records
     * in the audit, come one after the other.
     */
    void lock(String id) {
        jdbc.sql("select id from audit where id = (select audit_id from work_item where id = :id) for update")
                .param("id", id)
                .query(String.class)
                .optional();
        jdbc.sql("select id from work_item where id = :id for update")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** Holds every open row until the transaction ends. */
    void lockOpen() {
        jdbc.sql("select id from work_item where state = 'OPEN' order by id for update")
                .query(String.class)
                .list();
    }

    void add(OpenStep step, Briefing briefing, Instant now, @Nullable Instant nextReminder) {
        jdbc.sql("""
                        insert into work_item (id, audit_id, process, step, name, form, role, subject, partner, reference,
                            detail, page, assignee, due_at, why, opened_at, state, next_reminder_at, reminders_sent)
                        values (:id, :audit, :process, :step, :name, :form, :role, :subject, :partner, :reference,
                            :detail, :page, :assignee, :due, :why, :opened, 'OPEN', :reminder, 0)
                        """)
                .param("id", step.taskId())
                .param("audit", step.auditId())
                .param("process", step.process())
                .param("step", step.step())
                .param("name", step.name())
                .param("form", step.form())
                .param("role", step.role())
                .param("subject", step.subject())
                .param("partner", Shortened.to(NAME, briefing.partner()))
                .param("reference", Shortened.to(NAME, briefing.reference()))
                .param("detail", Shortened.to(LINE, CleanText.line(briefing.detail())))
                .param("page", briefing.page())
                .param("assignee", onlyOne(briefing.accountIds()))
                .param("due", WorkItemRow.utc(briefing.dueAt()))
                .param("why", Shortened.to(LINE, briefing.why()))
                .param("opened", WorkItemRow.utc(now))
                .param("reminder", WorkItemRow.utc(nextReminder))
                .update();
        holders.set(step.taskId(), briefing.accountIds());
    }

    /**
     * Writes what the engine says about an item once more, whatever has become of its row.
     *
     * @return false if there is no such row
     */
    boolean restore(OpenStep step, String partner) {
        return jdbc.sql("""
                        update work_item set audit_id = :audit, process = :process, step = :step, name = :name, form = :form,
                            role = :role, subject = :subject, partner = :partner, state = 'OPEN', ended_at = null,
                            ended_by = null where id = :id
                        """)
                        .param("id", step.taskId())
                        .param("audit", step.auditId())
                        .param("process", step.process())
                        .param("step", step.step())
                        .param("name", step.name())
                        .param("form", step.form())
                        .param("role", step.role())
                        .param("subject", step.subject())
                        .param("partner", partner)
                        .update()
                > 0;
    }

    /** Brings an item in line with its briefing; a moment it waits for stays where its due date stays. */
    void rebrief(WorkItem item, Briefing briefing, @Nullable Instant nextReminder) {
        String assignee = item.assignee() != null && briefing.accountIds().contains(item.assignee())
                ? item.assignee()
                : onlyOne(briefing.accountIds());
        jdbc.sql("""
                        update work_item set assignee = :assignee, due_at = :due, why = :why, detail = :detail,
                            reference = :reference, page = :page, next_reminder_at = case
                                when next_reminder_at is not null
                                    and due_at is not distinct from cast(:due as timestamp with time zone)
                                then next_reminder_at else cast(:reminder as timestamp with time zone) end
                        where id = :id
                        """)
                .param("assignee", assignee)
                .param("due", WorkItemRow.utc(briefing.dueAt()))
                .param("why", Shortened.to(LINE, briefing.why()))
                .param("detail", Shortened.to(LINE, CleanText.line(briefing.detail())))
                .param("reference", Shortened.to(NAME, briefing.reference()))
                .param("page", briefing.page())
                .param("reminder", WorkItemRow.utc(nextReminder))
                .param("id", item.id())
                .update();
        holders.set(item.id(), briefing.accountIds());
    }

    /** @param colleague whose work it was where another person ended it */
    void end(String id, WorkItem.State state, @Nullable String by, @Nullable String colleague, Instant at) {
        jdbc.sql("""
                        update work_item set state = :state, ended_by = :by, ended_for = :for, ended_at = :at,
                            next_reminder_at = null
                        where id = :id and state = 'OPEN'
                        """)
                .param("state", state.name())
                .param("by", by)
                .param("for", colleague)
                .param("at", WorkItemRow.utc(at))
                .param("id", id)
                .update();
    }

    void assign(String id, @Nullable String accountId) {
        jdbc.sql("update work_item set assignee = :account where id = :id")
                .param("account", accountId)
                .param("id", id)
                .update();
    }

    void followUp(String id, @Nullable LocalDate day) {
        jdbc.sql("update work_item set follow_up = :day where id = :id")
                .param("day", day)
                .param("id", id)
                .update();
    }

    List<WorkItem> all(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(WorkItemRow.SELECT + " where w.id in (:ids) order by w.due_at, w.id")
                        .param("ids", ids)
                        .query(WorkItemRow::row)
                        .list();
    }

    WorkItem get(String id) {
        return jdbc.sql(WorkItemRow.SELECT + " where w.id = :id")
                .param("id", id)
                .query(WorkItemRow::row)
                .single();
    }

    List<WorkItem> openOf(String auditId) {
        return jdbc.sql(WorkItemRow.SELECT
                        + " where w.audit_id = :audit and w.state = 'OPEN' order by w.due_at, w.opened_at, w.id")
                .param("audit", auditId)
                .query(WorkItemRow::row)
                .list();
    }

    List<WorkItem> allOpen() {
        return jdbc.sql(WorkItemRow.SELECT + " where w.state = 'OPEN'")
                .query(WorkItemRow::row)
                .list();
    }

    private static @Nullable String onlyOne(List<String> accountIds) {
        return accountIds.size() == 1 ? accountIds.get(0) : null;
    }
}
