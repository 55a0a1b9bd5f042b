package auditway.conduct.evidence;

import auditway.platform.workflow.StepFiles.Waiting;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Files that came with a form which was not taken yet: no evidence, seen by their sender alone, gone after a week. */
@Repository
class WaitingFiles {

    private static final Duration LONGEST = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final FileContents contents;
    private final Clock clock;

    WaitingFiles(JdbcClient jdbc, FileContents contents, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.clock = clock;
    }

    /** Whose file it is and what for. */
    record Place(String stepId, String accountId, String field) {}

    String add(Place place, String filename, FileContents.Aside aside) {
        String id = "waiting-" + UUID.randomUUID();
        jdbc.sql("""
                        insert into evidence_waiting (id, step_id, account_id, field, filename, content, sent_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        place.stepId(),
                        place.accountId(),
                        place.field(),
                        filename,
                        aside.name(),
                        Timestamp.from(clock.instant()))
                .update();
        onRollback(() -> contents.drop(aside.name()));
        return id;
    }

    List<Waiting> of(String stepId, String accountId) {
        return jdbc.sql("""
                        select id, field, filename from evidence_waiting
                        where step_id = ? and account_id = ? order by sent_at, id""")
                .params(stepId, accountId)
                .query((row, number) ->
                        new Waiting(row.getString("id"), row.getString("field"), row.getString("filename")))
                .list();
    }

    Resource content(String id) {
        return contents.aside(jdbc.sql("select content from evidence_waiting where id = ?")
                .param(id)
                .query(String.class)
                .single());
    }

    /** Forgets the file; its content goes when the transaction is through. */
    void remove(String id) {
        forget("id = ?", id);
    }

    /** Forgets what was never sent. */
    void clear() {
        Instant last = clock.instant().minus(LONGEST);
        forget("sent_at < ?", Timestamp.from(last));
    }

    private void forget(String which, Object value) {
        List<String> gone = jdbc.sql("select content from evidence_waiting where " + which)
                .param(value)
                .query(String.class)
                .list();
        jdbc.sql("delete from evidence_waiting where " + which).param(value).update();
        onCommit(() -> gone.forEach(contents::drop));
    }

    private static void onCommit(Runnable then) {
        at(TransactionSynchronization.STATUS_COMMITTED, then);
    }

    private static void onRollback(Runnable then) {
        at(TransactionSynchronization.STATUS_ROLLED_BACK, then);
    }

    private static void at(int status, Runnable then) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int ended) {
                if (ended == status) {
                    then.run();
                }
            }
        });
    }
}
