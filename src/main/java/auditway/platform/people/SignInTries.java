package auditway.platform.people;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts tries to sign in. A try is counted before its password is looked at, in one statement, so that many at the same moment
 * are no more than are allowed; the right password takes its own try back.
 */
@Component
class SignInTries {

    private final JdbcClient jdbc;

    SignInTries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts one more unless so many were made that the wait is not over. */
    boolean take(String key, int allowed, Duration wait, Instant now) {
        if (count(key, allowed, wait, now)) {
            return true;
        }
        try {
            jdbc.sql("insert into sign_in_try (counted_by, tries, last_at) values (:key, 1, :now)")
                    .param("key", DigestUtils.sha256Hex(key))
                    .param("now", utc(now))
                    .update();
            return true;
        } catch (DuplicateKeyException counted) {
            return count(key, allowed, wait, now);
        }
    }

    private boolean count(String key, int allowed, Duration wait, Instant now) {
        return jdbc.sql("""
                        update sign_in_try set tries = case when last_at <= :since then 1 else tries + 1 end, last_at = :now
                        where counted_by = :key and (last_at <= :since or tries < :allowed)""")
                        .param("since", utc(now.minus(wait)))
                        .param("now", utc(now))
                        .param("key", DigestUtils.sha256Hex(key))
                        .param("allowed", allowed)
                        .update()
                > 0;
    }

    /** How many count. */
    int made(String key, Duration wait, Instant now) {
        return jdbc.sql("select tries from sign_in_try where counted_by = :key and last_at > :since")
                .param("key", DigestUtils.sha256Hex(key))
                .param("since", utc(now.minus(wait)))
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** Takes one try back. */
    void giveBack(String key) {
        jdbc.sql("update sign_in_try set tries = tries - 1 where counted_by = :key and tries > 0")
                .param("key", DigestUtils.sha256Hex(key))
                .update();
    }

    /** Counts from the beginning again. */
    void forget(String key) {
        jdbc.sql("delete from sign_in_try where counted_by = :key")
                .param("key", DigestUtils.sha256Hex(key))
                .update();
    }

    /** Deletes counts of which the last try was made before this moment. */
    void forgetUntil(Instant moment) {
        jdbc.sql("delete from sign_in_try where last_at <= :moment")
                .param("moment", utc(moment))
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
