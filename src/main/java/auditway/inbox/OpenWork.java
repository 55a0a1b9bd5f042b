package auditway.inbox;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Work items for the house itself, which writes to people about them. */
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
        return jdbc.sql("select count(*) from work_item where state = 'OPEN' and due_at < :now")
                .param("now", WorkItemStore.utc(clock.instant()))
                .query(Integer.class)
                .single();
    }

    /** Those of these that are still open, the one due first in front. */
    public List<WorkItem> of(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(WorkItemStore.SELECT
                                + " where w.id in (:ids) and w.state = 'OPEN' order by w.due_at, w.opened_at, w.id")
                        .param("ids", ids)
                        .query(WorkItemStore::row)
                        .list();
    }
}
