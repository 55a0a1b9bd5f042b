package auditway.platform.inbox;

import auditway.platform.input.NameOrder;
import auditway.platform.workflow.OpenStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** How work items are read from their table, the same in every list. */
final class WorkItemRow {

    static final String SELECT = select("work_item", "cast(null as varchar(36))");

    /**
     * Everything that a list shows of the rows {@code from}, which come before names are looked up.
     *
     * @param colleague an expression for the account whose work it is where the asker stands in
     */
    static String select(String from, String colleague) {
        return """
            select w.*, a.name assignee_name, e.name || coalesce(' for ' || g.name, '') ended_by_name, f.name for_name,
                (select string_agg(n.name, '\n') from work_item_holder h
                    join account n on n.id = h.account_id where h.work_item_id = w.id) holder_names
            from %s w
            left join account a on a.id = w.assignee
            left join account e on e.id = w.ended_by
            left join account g on g.id = w.ended_for
            left join account f on f.id = %s
            """.formatted(from, colleague);
    }

    /**
     * Whether {@code :me} is told of a row {@code w}: a partner not of what programme and audit team do among themselves, because the
     * second time it is done would tell what came of the first (rule 19).
     */
    static final String TOLD = """
            (w.step not in ('declareInterests', 'weighInterests', 'draftFindings', 'reviewFindings', 'reviewVerdicts',
                    'reviewFile', 'completeFile')
                or not exists (select 1 from account p where p.id = :me and p.organisation_id is not null))
            """;

    private WorkItemRow() {}

    static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    @SuppressWarnings("NullAway")
    static WorkItem row(ResultSet row, int number) throws SQLException {
        OpenStep step = new OpenStep(
                row.getString("id"),
                row.getString("process"),
                row.getString("step"),
                row.getString("name"),
                row.getString("form"),
                row.getString("role"),
                row.getString("audit_id"),
                row.getString("subject"));
        String assigneeName = row.getString("assignee_name");
        String endedByName = row.getString("ended_by_name");
        String holderNames = row.getString("holder_names");
        return new WorkItem(
                step.taskId(),
                step,
                row.getString("partner"),
                row.getString("reference"),
                row.getString("detail"),
                row.getString("page"),
                row.getString("assignee"),
                assigneeName == null ? "" : assigneeName,
                holderNames == null ? "" : NameOrder.listed(holderNames.lines()),
                instant(row, "due_at"),
                row.getString("why"),
                instant(row, "opened_at"),
                WorkItem.State.valueOf(row.getString("state")),
                instant(row, "ended_at"),
                endedByName == null ? "" : endedByName,
                row.getObject("follow_up", LocalDate.class),
                row.getString("held_why"),
                row.getString("for_name"));
    }
}
