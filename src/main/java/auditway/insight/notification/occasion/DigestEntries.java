package auditway.insight.notification.occasion;

import auditway.insight.notification.occasion.DigestEntry.Kind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people are still to hear of, and what they have heard: never a second entry for one reason. */
@Repository
class DigestEntries {

    private final JdbcClient jdbc;

    DigestEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(String reason, String accountId, Kind kind, String workItemId, Instant now) {
        jdbc.sql("""
                        insert into digest_entry (id, reason_key, account_id, kind, work_item_id, noted_at)
                        select :id, :reason, a.id, :kind, :item, :now from account a where a.id = :account
                            and not exists (select 1 from digest_entry e where e.reason_key = :reason)""")
                .param("id", UUID.randomUUID().toString())
                .param("reason", reason)
                .param("account", accountId)
                .param("kind", kind.name())
                .param("item", workItemId)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Accounts that are to hear of something, in the order of their ids, from behind one. */
    List<String> waiting(String after, int atMost) {
        return jdbc.sql("""
                        select distinct account_id from digest_entry where told_at is null and account_id > :after
                        order by account_id limit :most""")
                .param("after", after)
                .param("most", atMost)
                .query(String.class)
                .list();
    }

    /** Accounts that are to hear of an audit's work. */
    List<String> waiting(String auditId) {
        return jdbc.sql("""
                        select distinct e.account_id from digest_entry e join work_item w on w.id = e.work_item_id
                        where e.told_at is null and w.audit_id = :audit order by e.account_id""").param("audit", auditId).query(String.class).list();
    }

    /** What an account is to hear of, oldest first. */
    List<DigestEntry> untold(String accountId) {
        return entries(accountId, "");
    }

    /** The same, held until the transaction ends; nothing of what another node holds. */
    List<DigestEntry> take(String accountId) {
        return entries(accountId, " for update skip locked");
    }

    private List<DigestEntry> entries(String accountId, String hold) {
        return jdbc.sql(
                        "select * from digest_entry where told_at is null and account_id = :account order by noted_at, id"
                                + hold)
                .param("account", accountId)
                .query((row, number) -> new DigestEntry(
                        row.getString("id"),
                        row.getString("reason_key"),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("work_item_id")))
                .list();
    }

    void told(List<DigestEntry> entries, Instant now) {
        jdbc.sql("update digest_entry set told_at = :now where id in (:ids)")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("ids", entries.stream().map(DigestEntry::id).toList())
                .update();
    }
}
