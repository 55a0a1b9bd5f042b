package auditway.platform.inbox;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Work items for the application itself, which writes to people about them. */
@Component
public class OpenWork {

    private final JdbcClient jdbc;

    private final Clock clock;

    OpenWork(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How much work is open, of everybody. */
    public int open() {
        return jdbc.sql("select count(*) from work_item where state = 'OPEN'")
                .query(Integer.class)
                .single();
    }

    /** How much of it is past its due date. */
    public int overdue() {
        return jdbc.sql("select count(*) from work_item where state = 'OPEN' and held_why is null and due_at < :now")
                .param("now", WorkItemRow.utc(clock.instant()))
                .query(Integer.class)
                .single();
    }

    /** Who did a step of an audit last, empty where nobody has. */
    public Optional<String> lastDoneBy(String auditId, String step) {
        return jdbc.sql("""
                        select ended_by from work_item where audit_id = :audit and step = :step and state = 'DONE'
                            and ended_by is not null order by ended_at desc limit 1
                        """).param("audit", auditId).param("step", step).query(String.class).list().stream()
                .findFirst();
    }

    /** Those of these that this account could do just now: its own, to claim, or where it stands in. */
    public List<WorkItem> of(Collection<String> ids, String accountId) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(WorkItemRow.SELECT + """
                        where w.id in (:ids) and w.state = 'OPEN' and exists (select 1 from work_item_doer d
                            where d.work_item_id = w.id and d.account_id = :me)
                        order by w.due_at nulls last, w.opened_at, w.id
                        """)
                        .param("ids", ids)
                        .param("me", accountId)
                        .query(WorkItemRow::row)
                        .list();
    }

    /** Those of these that are still open, the one due first in front. */
    public List<WorkItem> of(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(WorkItemRow.SELECT
                                + " where w.id in (:ids) and w.state = 'OPEN' order by w.due_at, w.opened_at, w.id")
                        .param("ids", ids)
                        .query(WorkItemRow::row)
                        .list();
    }
}
