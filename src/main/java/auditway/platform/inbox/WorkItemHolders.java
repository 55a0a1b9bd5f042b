package auditway.platform.inbox;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may do which work item. */
@Repository
class WorkItemHolders {

    private final JdbcClient jdbc;

    WorkItemHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(String id) {
        return jdbc.sql("select account_id from work_item_holder where work_item_id = :id order by account_id")
                .param("id", id)
                .query(String.class)
                .list();
    }

    boolean may(String id, String accountId) {
        return of(id).contains(accountId);
    }

    /** Who could do it just now: its holders, or its assignee, and those who stand in for them. */
    List<String> doers(String id) {
        return jdbc.sql("select account_id from work_item_doer where work_item_id = :id order by account_id")
                .param("id", id)
                .query(String.class)
                .list();
    }

    /** Whom this account would do it for: a colleague's id, or its own; nothing where it may not do it just now. */
    Optional<String> doneFor(String id, String accountId) {
        return jdbc.sql("""
                        select coalesce(for_account, account_id) from work_item_doer
                        where work_item_id = :id and account_id = :account
                        """).param("id", id).param("account", accountId).query(String.class).list().stream()
                .findFirst();
    }

    void set(String id, List<String> accountIds) {
        jdbc.sql("delete from work_item_holder where work_item_id = :id")
                .param("id", id)
                .update();
        accountIds.stream()
                .distinct()
                .forEach(account -> jdbc.sql(
                                "insert into work_item_holder (account_id, work_item_id) values (:account, :id)")
                        .param("account", account)
                        .param("id", id)
                        .update());
    }
}
