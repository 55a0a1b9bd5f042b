package auditway.platform.inbox;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open work of an audit for the application itself, regardless of who has to do it. */
@Component
@Transactional(readOnly = true)
public class WorkAhead {

    private final WorkItemStore items;
    private final JdbcClient jdbc;

    WorkAhead(WorkItemStore items, JdbcClient jdbc) {
        this.items = items;
        this.jdbc = jdbc;
    }

    public List<WorkItem> open(String auditId) {
        return items.openOf(auditId);
    }

    /** The accounts that may do it, its assignee first. */
    public List<String> doers(WorkItem item) {
        return jdbc.sql("""
                        select h.account_id from work_item_holder h join work_item w on w.id = h.work_item_id
                        where h.work_item_id = :id order by case when w.assignee = h.account_id then 0 else 1 end, h.account_id
                        """).param("id", item.id()).query(String.class).list();
    }
}
