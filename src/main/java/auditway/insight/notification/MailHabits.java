package auditway.insight.notification;

import auditway.platform.people.Actor;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How people want to be written to. Who mutes reminders and digests still finds all work in the inbox, and gets what cannot wait:
 * invitations, gap reports, returned closures.
 */
@Component
@Transactional
public class MailHabits {

    private final JdbcClient jdbc;
    private final Trail trail;

    MailHabits(JdbcClient jdbc, Trail trail) {
        this.jdbc = jdbc;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public boolean muted(String accountId) {
        return jdbc.sql("select muted from mail_habit where account_id = :account")
                .param("account", accountId)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Everybody says this for themselves. */
    public void mute(boolean muted, Actor actor) {
        if (muted(actor.accountId()) == muted) {
            return;
        }
        introduce(actor.accountId());
        jdbc.sql("update mail_habit set muted = :muted where account_id = :account")
                .param("muted", muted)
                .param("account", actor.accountId())
                .update();
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did(muted ? "Reminders and digests muted" : "Reminders and digests wanted again"));
    }

    /** When the last digest was written to them, empty before the first. */
    @Transactional(readOnly = true)
    public Optional<Instant> lastDigest(String accountId) {
        return jdbc.sql(
                        "select last_digest_at from mail_habit where account_id = :account and last_digest_at is not null")
                .param("account", accountId)
                .query((row, number) -> MailRows.moment(row, "last_digest_at"))
                .optional();
    }

    public void digestWritten(String accountId, Instant at) {
        introduce(accountId);
        jdbc.sql("update mail_habit set last_digest_at = :at where account_id = :account")
                .param("at", MailRows.utc(at))
                .param("account", accountId)
                .update();
    }

    private void introduce(String accountId) {
        jdbc.sql("""
                        insert into mail_habit (account_id, muted)
                        select a.id, false from account a where a.id = :account
                            and not exists (select 1 from mail_habit h where h.account_id = a.id)""").param("account", accountId).update();
    }
}
