package auditway.inbox;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Work items for the house itself, which writes to people about them. */
@Component
public class OpenWork {

    private final JdbcClient jdbc;

    OpenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
