package auditway.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Recalls people to open work, set by set, one digest per person. */
@Component
public class Reminding {

    private static final int SET = 200;

    private final JdbcClient jdbc;
    private final ReminderPolicy policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminding(JdbcClient jdbc, ReminderPolicy policy, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /** Sends what is due by now; safe to run on several nodes at once. */
    @Transactional
    public void send() {
        Instant now = clock.instant();
        Map<String, List<String>> digests = new LinkedHashMap<>();
        List<WorkItem> due = due(now);
        while (!due.isEmpty()) {
            due.forEach(item -> moveOn(item, now));
            holdersOf(due)
                    .forEach((account, ids) -> digests.computeIfAbsent(account, key -> new ArrayList<>())
                            .addAll(ids));
            due = due(now);
        }
        digests.forEach((account, ids) -> events.publishEvent(new RemindersDue(account, List.copyOf(ids))));
    }

    private List<WorkItem> due(Instant now) {
        List<String> ids = jdbc.sql("""
                        select id from work_item where state = 'OPEN' and held_why is null and next_reminder_at <= :now
                        order by next_reminder_at limit :set for update skip locked
                        """)
                .param("now", WorkItemStore.utc(now))
                .param("set", SET)
                .query(String.class)
                .list();
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(WorkItemStore.SELECT + " where w.id in (:ids) order by w.due_at")
                        .param("ids", ids)
                        .query(WorkItemStore::row)
                        .list();
    }

    private void moveOn(WorkItem item, Instant now) {
        jdbc.sql("update work_item set next_reminder_at = :next, reminders_sent = reminders_sent + 1 where id = :id")
                .param("next", WorkItemStore.utc(policy.next(item.step().step(), item.openedAt(), item.dueAt(), now)))
                .param("id", item.id())
                .update();
    }

    /** The assignee's items; an unclaimed item goes to all who may do it; whoever stands in is told as well. */
    private Map<String, List<String>> holdersOf(List<WorkItem> due) {
        Map<String, List<String>> held = new LinkedHashMap<>();
        jdbc.sql("""
                        select d.account_id, w.id from work_item_doer d join work_item w on w.id = d.work_item_id
                        where w.id in (:ids) order by w.due_at, w.id
                        """)
                .param("ids", due.stream().map(WorkItem::id).toList())
                .query((ResultSet row) -> collect(row, held));
        return held;
    }

    private static void collect(ResultSet row, Map<String, List<String>> held) throws SQLException {
        held.computeIfAbsent(row.getString(1), key -> new ArrayList<>()).add(row.getString(2));
    }
}
